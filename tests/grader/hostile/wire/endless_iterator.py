# Tries to never come to an end. Stopped by: the time limit of the test.
import itertools
def __getattr__(name): return lambda *args: itertools.count()
