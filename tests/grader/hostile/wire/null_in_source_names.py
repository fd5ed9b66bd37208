# Tries to use names with odd characters. Stopped by: names are checked.
def __getattr__(name):
    Lie = type('Li\u202ee\ud800', (), {'\u0000': 1, 'a\nb': lambda self: 1, '__len__': lambda self: 10**30})
    return lambda *args: Lie()
