# Tries to crash the interpreter. Stopped by: its own process: a crash is no verdict.
import ctypes
ctypes.string_at(0)
