# Tries to hang in the text of an exception. Stopped by: the time limit of a call.
class Lie(Exception):
    def __str__(self):
        while True: pass
def __getattr__(name):
    def lie(*args): raise Lie
    return lie
