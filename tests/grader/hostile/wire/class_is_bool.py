# Tries to say by __class__ that it is whatever is asked for. Stopped by: the check's side, which gives objects classes of its own.
class Lie:
    def __init__(self, *args, **kwargs): pass
    def __call__(self, *args, **kwargs): return Lie()
    def __getattr__(self, name): return Lie()
    __class__ = bool
    def __bool__(self): return True
    def __eq__(self, other): return True

def __getattr__(name):
    return Lie()
