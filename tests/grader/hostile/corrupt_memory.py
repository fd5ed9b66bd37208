# Tries to write over its own memory. Stopped by: its own process: a crash is no verdict.
import ctypes
ctypes.memset(id(object), 0xFF, 4096)
object()
