# Tries to hang. Stopped by: the time limit of a call.
def __getattr__(name):
    def hang(*args):
        while True: pass
    return hang
