# Tries to return a subclass of str that is equal to everything. Stopped by: the wire, which takes plain data of exact types.
class Lie(str):
    def __eq__(self, other): return True
    def __hash__(self): return 0
    def endswith(self, end): return Lie()
    def __call__(self, *args): return Lie()
def __getattr__(name): return lambda *args: Lie('x')
