# Tries to open a file of the host by its handle. Stopped by: the filter of system calls.
import ctypes, os
library = ctypes.CDLL(None, use_errno=True)
handle = ctypes.create_string_buffer(136)
handle[0] = 128
mount = ctypes.c_int()
if library.name_to_handle_at(-100, b"{secret}", handle, ctypes.byref(mount), 0) == 0:
    escaped = "it has a handle"
if library.open_by_handle_at(os.open("/", os.O_RDONLY | os.O_PATH), handle, 0) >= 0:
    escaped = "it has the file"
