# Tries to hide in another group of processes. Stopped by: the PID namespace, elsewhere the filter of system calls.
import os
if os.getppid() != 0:
    child = os.fork()
    for group in (child, os.getpgid(os.getppid())) if child else ():
        try:
            os.setpgid(child, group)
            escaped = f"it is in group {group}"
        except OSError:
            pass
    if not child:
        os._exit(0)
