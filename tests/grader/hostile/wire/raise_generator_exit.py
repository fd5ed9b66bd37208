# Tries to end the check quietly. Stopped by: exceptions: those that end a process arrive as ordinary ones.
def __getattr__(name):
    def leave(*args): raise GeneratorExit
    return leave
