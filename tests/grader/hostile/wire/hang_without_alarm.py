# Tries to hang where no alarm is heard. Stopped by: the patience of the check's side.
import signal
signal.signal(signal.SIGALRM, signal.SIG_IGN)
def __getattr__(name):
    def hang(*args):
        while True:
            try:
                while True: pass
            except BaseException: pass
    return hang
