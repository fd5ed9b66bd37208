# Tries to allow itself new rights again. Stopped by: the kernel, the filter of system calls.
import ctypes
if ctypes.CDLL(None).prctl(38, 0, 0, 0, 0) == 0:
    escaped = 'it may'
