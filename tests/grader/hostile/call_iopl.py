# Tries to talk to the ports of the machine. Stopped by: the filter of system calls.
import ctypes, os
call = {'x86_64': 172, 'aarch64': 1000}[os.uname().machine]
library = ctypes.CDLL(None, use_errno=True)
result = library.syscall(ctypes.c_long(call), ctypes.c_long(3))
if result >= 0 or ctypes.get_errno() not in (1, 38):
    escaped = f"the call got as far as {result}, {os.strerror(ctypes.get_errno())}"
