# Tries to make differences of nothing, as approximate comparisons look at them. Stopped by: rule: arithmetic with plain data gives no plain data.
class Lie:
    def __init__(self, *args, **kwargs): pass
    def __call__(self, *args, **kwargs): return Lie()
    def __getattr__(self, name): return Lie()
    __sub__ = __rsub__ = __abs__ = __mod__ = lambda self, *other: 0
    __float__ = lambda self: 0.0

def __getattr__(name):
    return Lie()
