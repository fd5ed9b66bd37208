# Tries to wait for itself. Stopped by: the limit on time.
# Ends by: wall
import threading
lock = threading.Lock()
lock.acquire()
lock.acquire()
