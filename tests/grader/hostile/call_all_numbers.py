# Tries to find a call that was forgotten, by trying all that can't hurt itself. Stopped by: the filter of system calls.
import ctypes, os
library = ctypes.CDLL(None, use_errno=True)
DANGEROUS_TO_OTHERS = {"x86_64": (101, 155, 161, 165, 166, 167, 168, 169, 175, 246, 248, 250, 272, 298, 304, 308, 310, 311, 313, 317, 320, 321, 323)}
for number in (*DANGEROUS_TO_OTHERS.get(os.uname().machine, ()), *range(425, 434), *range(442, 448), *range(470, 600)):
    result = library.syscall(ctypes.c_long(number), *[ctypes.c_long(-1)] * 6)
    if result >= 0 or ctypes.get_errno() not in (1, 38):
        escaped = f"call {number} answered {result}, {os.strerror(ctypes.get_errno())}"
