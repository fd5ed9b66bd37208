# Tries to stop itself and never go on. Stopped by: the limit on time.
# Ends by: wall
import os, signal, time
os.kill(os.getpid(), signal.SIGSTOP)
time.sleep(3600)
