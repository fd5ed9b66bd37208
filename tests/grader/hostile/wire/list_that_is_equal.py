# Tries to return a subclass of list that is equal to everything. Stopped by: the wire, which takes plain data of exact types.
class Lie(list):
    def __eq__(self, other): return True
    def __len__(self): return 1
def __getattr__(name): return lambda *args: Lie()
