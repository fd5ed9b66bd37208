# Tries to send its answer byte by byte for ever. Stopped by: the time limit of a call.
import os, struct, time
def __getattr__(name):
    def drip(*args):
        while True:
            for number in range(3, 12):
                try: os.write(number, b' ')
                except OSError: pass
            time.sleep(0.05)
    return drip
