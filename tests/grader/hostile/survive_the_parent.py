# Tries to live on when the warm parent dies. Stopped by: the filter of system calls.
import ctypes
if ctypes.CDLL(None).prctl(1, 0, 0, 0, 0) == 0:
    escaped = 'it may'
