# Tries to return True for 1 and 42.5 for 42. Stopped by: values are exact.
def __getattr__(name): return lambda *args: [True, 2.5] if name == 'halves' else 42.5
