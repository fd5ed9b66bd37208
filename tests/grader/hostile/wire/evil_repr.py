# Tries to raise, hang and lie in its repr. Stopped by: exact results; the time limit of a call.
class Lie:
    def __init__(self, *args, **kwargs): pass
    def __call__(self, *args, **kwargs): return Lie()
    def __getattr__(self, name): return Lie()
    def __repr__(self): raise SystemExit(0)
    __str__ = __format__ = lambda self, *spec: self

def __getattr__(name):
    return Lie()
