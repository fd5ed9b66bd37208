# Tries to kill processes by trying all numbers. Stopped by: the PID namespace, the filter of system calls, Landlock.
import os
for number in range(2, 70000):
    try:
        os.kill(number, 0)
    except OSError:
        continue
    if number != os.getpid():
        escaped = f"it may signal {number}"
