# Tries to be a child of the warm parent instead of its own. Stopped by: the kernel, the group of processes.
import ctypes, os, platform, signal, time
CLONE_PARENT = 0x8000
number = {"x86_64": 56, "aarch64": 220}[platform.machine()]
if ctypes.CDLL(None).syscall(number, CLONE_PARENT | signal.SIGCHLD, 0, 0, 0, 0) == 0:
    time.sleep(3600)
