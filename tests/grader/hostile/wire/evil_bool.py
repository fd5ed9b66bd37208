# Tries to be true and false. Stopped by: exact results.
class Lie:
    def __init__(self, *args, **kwargs): pass
    def __call__(self, *args, **kwargs): return Lie()
    def __getattr__(self, name): return Lie()
    def __bool__(self): return 5
    def __len__(self): return True
    def __eq__(self, other): return self

def __getattr__(name):
    return Lie()
