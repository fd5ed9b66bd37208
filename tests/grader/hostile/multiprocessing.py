# Tries to share memory with a process outside, by its name. Stopped by: the view of files: /dev/shm isn't there, or is its own.
from multiprocessing.shared_memory import SharedMemory
escaped = bytes(SharedMemory(name='{shared}').buf)
