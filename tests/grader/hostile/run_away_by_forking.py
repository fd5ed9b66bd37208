# Tries to be gone, by ever new forks, before anyone can kill it. Stopped by: the PID namespace, the group: killed at once.
# Ends by: wall
import os, time
try:
    if os.fork() == 0:
        while True:
            try:
                if os.fork():
                    os._exit(0)
            except OSError:
                pass
except PermissionError:
    pass
time.sleep(60)
