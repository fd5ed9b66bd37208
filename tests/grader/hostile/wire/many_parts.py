# Tries to return a million small lists. Stopped by: the number of values.
def __getattr__(name): return lambda *args: [[] for _ in range(1_000_000)]
