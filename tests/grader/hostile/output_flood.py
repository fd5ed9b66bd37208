# Tries to print without end. Stopped by: the limit on output.
# Ends by: output
while True:
    print('x' * 10000)
