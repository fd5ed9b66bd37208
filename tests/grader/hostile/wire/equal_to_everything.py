# Tries to return an object that is equal to everything. Stopped by: the check's side, where an object is equal to no plain data.
class Lie:
    def __init__(self, *args, **kwargs): pass
    def __call__(self, *args, **kwargs): return Lie()
    def __getattr__(self, name): return Lie()
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    __hash__ = object.__hash__

def __getattr__(name):
    return Lie()
