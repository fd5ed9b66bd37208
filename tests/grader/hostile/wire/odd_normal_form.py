# Tries to return text in another normal form. Stopped by: values are exact.
def __getattr__(name): return lambda *args: 'A\u0301!\ud800'
