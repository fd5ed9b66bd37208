# Tries to return a list in a list in a list, 100,000 times. Stopped by: the depth of values.
def __getattr__(name):
    def deep(*args):
        value = []
        for _ in range(100_000): value = [value]
        return value
    return deep
