# Tries to change its root, in the old way. Stopped by: the filter of system calls.
import ctypes, os
call = {'x86_64': 161, 'aarch64': 51}[os.uname().machine]
library = ctypes.CDLL(None, use_errno=True)
result = library.syscall(ctypes.c_long(call), b'.')
if result >= 0 or ctypes.get_errno() not in (1, 38):
    escaped = f"the call got as far as {result}, {os.strerror(ctypes.get_errno())}"
