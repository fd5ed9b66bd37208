# Tries to keep a key in the kernel. Stopped by: the filter of system calls.
import ctypes, os
call = {'x86_64': 248, 'aarch64': 217}[os.uname().machine]
library = ctypes.CDLL(None, use_errno=True)
result = library.syscall(ctypes.c_long(call), b'user', b'milepost', b'x', ctypes.c_long(1), ctypes.c_long(-2))
if result >= 0 or ctypes.get_errno() not in (1, 38):
    escaped = f"the call got as far as {result}, {os.strerror(ctypes.get_errno())}"
