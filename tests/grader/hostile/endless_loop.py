# Tries to never end. Stopped by: the limit on time.
# Ends by: wall
while True:
    pass
