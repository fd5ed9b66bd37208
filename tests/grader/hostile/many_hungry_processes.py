# Tries to take in many processes the memory that one may not. Stopped by: the watch over what all of them have.
# Only at: namespaces
# Ends by: memory or wall
import os, time
for _ in range(8):
    if os.fork() == 0:
        kept = bytearray(b"x") * (100 * 2**20)
        time.sleep(60)
time.sleep(60)
