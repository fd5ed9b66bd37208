# Tries to never end, without any work. Stopped by: the limit on time.
# Ends by: wall
import time
time.sleep(3600)
