# Tries to interrupt the check. Stopped by: exceptions: those that end a process arrive as ordinary ones.
def __getattr__(name):
    def leave(*args): raise KeyboardInterrupt
    return leave
