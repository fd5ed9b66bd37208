# Tries to leave dead children unburied. Stopped by: the PID namespace, the limit on processes.
# Only at: namespaces
import os
for _ in range(40):
    if os.fork() == 0:
        os._exit(0)
