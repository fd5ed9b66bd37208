# Tries to change the arguments after the call, from a thread. Stopped by: the check's side: nothing changes between two messages.
import threading, time
def arrange(items):
    def later():
        time.sleep(0.05); items.sort()
    threading.Thread(target=later, daemon=True).start()
def __getattr__(name): return lambda *args: None
