# Tries to end the check by a hash that raises. Stopped by: an exception is a failed test.
class Lie:
    def __init__(self, *args, **kwargs): pass
    def __call__(self, *args, **kwargs): return Lie()
    def __getattr__(self, name): return Lie()
    def __hash__(self): raise SystemExit(0)
    def __eq__(self, other): return True

def __getattr__(name):
    return Lie()
