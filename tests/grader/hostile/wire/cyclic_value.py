# Tries to return a list that holds itself. Stopped by: values keep cycles as they are.
value = []
value.append(value)
def __getattr__(name): return lambda *args: value
