# Tries to end the check by SystemExit. Stopped by: an exception is a failed test.
def __getattr__(name):
    def leave(*args): raise SystemExit(0)
    return leave
