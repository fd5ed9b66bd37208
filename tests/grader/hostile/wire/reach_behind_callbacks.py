# Tries to reach the check's globals behind a function that it is given. Stopped by: rule: a guest gives away no private names.
def each(items, function):
    for name in ('__globals__', '__self__', '__code__', '__closure__', '__class__'):
        value = getattr(function, name, None)
        if isinstance(value, list): value[:] = items; return
def __getattr__(name): return lambda *args: None
