# Tries to swallow the failure of an assert in its __exit__. Stopped by: rule: a learner's `with` swallows no failure.
class Session:
    def __enter__(self): return self
    def __exit__(self, *error): return True
    def answer(self): return 41
def __getattr__(name): return lambda *args: None
