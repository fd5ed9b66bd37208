# Tries to read the memory of another process. Stopped by: the filter of system calls.
import ctypes
library = ctypes.CDLL(None, use_errno=True)
vector = ctypes.create_string_buffer(16)
if library.process_vm_readv({server}, vector, 1, vector, 1, 0) >= 0 or ctypes.get_errno() not in (1, 38):
    escaped = "the call got through"
