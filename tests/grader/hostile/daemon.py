# Tries to go on in a process that left the group. Stopped by: the PID namespace: with its first process all go.
# Only at: namespaces
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        for number in range(3, 64):
            try:
                os.close(number)
            except OSError:
                pass
        time.sleep(3600)
    os._exit(0)
os.wait()
