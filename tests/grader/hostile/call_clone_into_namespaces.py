# Tries to fork into new namespaces. Stopped by: the filter of system calls.
import ctypes, os
call = {'x86_64': 56, 'aarch64': 220}[os.uname().machine]
library = ctypes.CDLL(None, use_errno=True)
result = library.syscall(ctypes.c_long(call), ctypes.c_long(0x10000011), ctypes.c_long(0), ctypes.c_long(0), ctypes.c_long(0), ctypes.c_long(0))
if result >= 0:
    escaped = f"the call got as far as {result}, {os.strerror(ctypes.get_errno())}"
