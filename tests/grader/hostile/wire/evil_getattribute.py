# Tries to change what is looked at, at every look. Stopped by: the check's side, which looks at plain data only.
class Lie:
    def __getattribute__(self, name): return lambda *args, **kwargs: Lie()
    def __eq__(self, other): return True
def __getattr__(name): return Lie()
