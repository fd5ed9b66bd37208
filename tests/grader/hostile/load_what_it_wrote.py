# Tries to load machine code from a file that it wrote. Stopped by: noexec on the tmpfs.
# Only at: namespaces
import ctypes, glob, os, shutil
shutil.copy(glob.glob(os.path.dirname(os.__file__) + "/lib-dynload/*.so")[0], "own.so")
ctypes.CDLL("./own.so")
escaped = "it is loaded"
