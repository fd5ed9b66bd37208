# Tries to open a queue of messages. Stopped by: the filter of system calls.
import ctypes, os
call = {'x86_64': 240, 'aarch64': 180}[os.uname().machine]
library = ctypes.CDLL(None, use_errno=True)
result = library.syscall(ctypes.c_long(call), b'/milepost', ctypes.c_long(0o102), ctypes.c_long(0o666), ctypes.c_long(0))
if result >= 0 or ctypes.get_errno() not in (1, 38):
    escaped = f"the call got as far as {result}, {os.strerror(ctypes.get_errno())}"
