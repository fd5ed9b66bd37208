# Tries to start processes without end. Stopped by: the limit on processes of its own user namespace, the filter elsewhere.
import os, time
started = 0
try:
    while started < 500:
        if os.fork() == 0:
            time.sleep(60)
        started += 1
except OSError:
    pass
if started > 100:
    escaped = f"it has {started} processes"
