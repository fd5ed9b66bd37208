# Tries to go on in the background after its result. Stopped by: SIGKILL after the result, the PID namespace.
import threading, time


def forever():
    while True:
        time.sleep(0.01)
        open("here", "a").close()


for _ in range(5):
    threading.Thread(target=forever, daemon=True).start()
