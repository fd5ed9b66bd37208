# Tries to return a subclass of float that is close to everything. Stopped by: the wire, which takes plain data of exact types.
class Lie(float):
    def __eq__(self, other): return True
    def __rsub__(self, other): return 0.0
    def __sub__(self, other): return 0.0
    __hash__ = float.__hash__
def __getattr__(name): return lambda *args: Lie(1)
