# Tries to take in many processes the memory that one may not. Stopped by: the limit on processes, the limits of each.
# Profile: process
# Ends by: wall
import os, time
for _ in range(8):
    if os.fork() == 0:
        kept = bytearray(20 * 2**20)
        time.sleep(60)
time.sleep(60)
