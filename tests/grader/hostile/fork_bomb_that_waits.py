# Tries to start processes without end. Stopped by: the limit on processes of its own user namespace, the PID namespace.
# Only at: namespaces
# Ends by: wall
import os, time
while True:
    try:
        if os.fork() == 0:
            time.sleep(60)
    except OSError:
        time.sleep(0.01)
