# Tries to raise in the with block of a check and swallow it itself. Stopped by: rule: a learner's `with` swallows only what the check raises.
class Session:
    def __enter__(self): return self
    def __exit__(self, *error): return True
    def answer(self): raise ValueError
def __getattr__(name): return lambda *args: None
