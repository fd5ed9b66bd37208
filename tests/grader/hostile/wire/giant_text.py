# Tries to return 400 MB of text. Stopped by: the size of a message.
def __getattr__(name): return lambda *args: 'x' * 400_000_000
