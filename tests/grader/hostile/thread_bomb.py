# Tries to start threads without end. Stopped by: the limits of the process.
import threading, time
started = 0
threading.stack_size(32768)
try:
    while started < 5000:
        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
        started += 1
except RuntimeError:
    pass
if started > 1500:
    escaped = f"it has {started} threads"
