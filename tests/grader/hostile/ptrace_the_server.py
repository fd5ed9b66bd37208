# Tries to trace the server. Stopped by: the filter of system calls.
import ctypes
library = ctypes.CDLL(None, use_errno=True)
if library.ptrace(16, {server}, 0, 0) == 0:
    escaped = "it may"
