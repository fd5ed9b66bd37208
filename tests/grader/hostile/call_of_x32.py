# Tries to make calls by their x32 numbers. Stopped by: the filter of system calls: it kills.
# Machine: x86_64
import ctypes
library = ctypes.CDLL(None, use_errno=True)
result = library.syscall(ctypes.c_long(0x40000000 + 39))
escaped = f"it answered {result}"
