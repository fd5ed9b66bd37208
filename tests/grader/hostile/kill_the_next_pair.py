# Tries to kill the processes that wait for the next grade. Stopped by: the PID namespace, Landlock, the filter.
import os, signal
for number in range(os.getpid(), os.getpid() + 64):
    if number != os.getpid():
        try:
            os.kill(number, signal.SIGKILL)
            escaped = f"it killed {number}"
        except OSError:
            pass
