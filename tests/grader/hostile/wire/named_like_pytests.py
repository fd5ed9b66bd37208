# Tries to raise exceptions that are named like pytest's. Stopped by: exceptions are known by class.
class Exit(Exception): pass
class Skipped(Exception): pass
Skipped.__module__ = '_pytest.outcomes'
Skipped.__qualname__ = 'skip.Exception'
def __getattr__(name):
    def lie(*args): raise Skipped('no')
    return lie
