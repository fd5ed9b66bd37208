# Tries to kill the warm parent. Stopped by: the PID namespace, the filter of system calls, Landlock.
import os, signal
if os.getppid():
    os.kill(os.getppid(), signal.SIGKILL)
