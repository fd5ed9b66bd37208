# Tries to say that everything is in it. Stopped by: rule: an object that the check doesn't name takes part in no `in`.
class Lie:
    def __init__(self, *args, **kwargs): pass
    def __call__(self, *args, **kwargs): return Lie()
    def __getattr__(self, name): return Lie()
    __contains__ = lambda self, item: True
    __len__ = lambda self: 1
    endswith = lambda self, end: Lie()

def __getattr__(name):
    return Lie()
