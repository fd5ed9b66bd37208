# Tries to return a set whose hashes are all the same. Stopped by: the limits of values.
def __getattr__(name): return lambda *args: {step * (2**61 - 1) for step in range(3_000)}
