# Tries to change its root. Stopped by: the filter of system calls.
import ctypes, os
call = {'x86_64': 155, 'aarch64': 41}[os.uname().machine]
library = ctypes.CDLL(None, use_errno=True)
result = library.syscall(ctypes.c_long(call), b'.', b'.')
if result >= 0 or ctypes.get_errno() not in (1, 38):
    escaped = f"the call got as far as {result}, {os.strerror(ctypes.get_errno())}"
