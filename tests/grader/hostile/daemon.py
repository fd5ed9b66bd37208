# Tries to go on in a process that left its group. Stopped by: the PID namespace, elsewhere the filter: nobody leaves it.
import os, time
if os.fork() == 0:
    try:
        os.setsid()
    except PermissionError:
        pass
    if os.fork() == 0:
        for number in range(3, 64):
            try:
                os.close(number)
            except OSError:
                pass
        time.sleep(3600)
    os._exit(0)
os.wait()
