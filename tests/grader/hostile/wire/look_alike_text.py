# Tries to return texts that look alike. Stopped by: values are exact.
def __getattr__(name): return lambda *args: 'a\u200b!' if name == 'shout' else '４２'
