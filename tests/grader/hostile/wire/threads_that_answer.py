# Tries to answer from many threads at once. Stopped by: one conversation at a time.
import threading
def each(items, function):
    def call():
        for _ in range(50): function(99)
    for _ in range(8): threading.Thread(target=call, daemon=True).start()
def __getattr__(name): return lambda *args: None
