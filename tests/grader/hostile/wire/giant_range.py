# Tries to return a range that no memory holds. Stopped by: the check compares it as it is.
def __getattr__(name): return lambda *args: range(10**18)
