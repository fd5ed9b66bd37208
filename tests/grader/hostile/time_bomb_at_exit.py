# Tries to hang when it ends. Stopped by: SIGKILL after the result, no exit handlers are run.
import atexit, threading, time
atexit.register(time.sleep, 3600)
threading.Thread(target=time.sleep, args=(3600,)).start()
