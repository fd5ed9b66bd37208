# Tries to send pickles that run code when they're read. Stopped by: the codec: JSON alone, which builds nothing.
import os, pickle
class Bomb:
    def __reduce__(self): return os._exit, (0,)
    def __eq__(self, other): return True
def __getattr__(name): return lambda *args: pickle.dumps(Bomb()) if name != 'Box' else Bomb()
