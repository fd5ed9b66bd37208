# Tries to return a subclass of int that is equal to everything. Stopped by: the wire, which takes plain data of exact types.
class Lie(int):
    def __eq__(self, other): return True
    __hash__ = int.__hash__
    def __rsub__(self, other): return 0
    def __sub__(self, other): return 0
    def __abs__(self): return 0
def __getattr__(name): return lambda *args: Lie(5)
