# Tries to stop itself and never go on. Stopped by: the limit on time.
# Ends by: wall
import os, signal, time
try:
    os.kill(os.getpid(), signal.SIGSTOP)
except PermissionError:
    pass
time.sleep(3600)
