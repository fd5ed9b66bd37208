# Tries to watch what others open. Stopped by: the filter of system calls.
import ctypes, os
call = {'x86_64': 300, 'aarch64': 262}[os.uname().machine]
library = ctypes.CDLL(None, use_errno=True)
result = library.syscall(ctypes.c_long(call), ctypes.c_long(0), ctypes.c_long(0))
if result >= 0 or ctypes.get_errno() not in (1, 38):
    escaped = f"the call got as far as {result}, {os.strerror(ctypes.get_errno())}"
