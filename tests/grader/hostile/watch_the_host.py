# Tries to watch a folder of the host. Stopped by: the filter of system calls, the view of files.
import ctypes, os
library = ctypes.CDLL(None, use_errno=True)
watcher = library.inotify_init()
if library.inotify_add_watch(watcher, os.path.dirname("{secret}").encode(), 0xFFF) >= 0:
    escaped = "it watches"
