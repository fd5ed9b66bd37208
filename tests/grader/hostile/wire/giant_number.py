# Tries to return a number with ten million digits. Stopped by: the limits of values.
def __getattr__(name): return lambda *args: 1 << 40_000_000
