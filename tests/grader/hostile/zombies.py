# Tries to leave dead children unburied. Stopped by: the warm parent, which buries all, the limit on processes.
import os
for _ in range(40):
    if os.fork() == 0:
        os._exit(0)
