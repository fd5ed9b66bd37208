# Tries to take in many processes the memory that one may not. Stopped by: the watch over what all of them have.
# Ends by: memory or wall
import os, time
for number in range(8):
    try:
        if os.fork() == 0:
            if number % 2 and os.fork():
                os._exit(0)
            kept = bytearray(b"x") * (100 * 2**20)
            time.sleep(60)
    except PermissionError:
        pass
time.sleep(60)
