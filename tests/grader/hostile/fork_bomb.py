# Tries to start processes without end. Stopped by: the limit on processes.
import os, time
started = 0
try:
    while started < 2000:
        if os.fork() == 0:
            time.sleep(60)
        started += 1
except OSError:
    pass
if started == 2000:
    escaped = f"it has {started} processes"
