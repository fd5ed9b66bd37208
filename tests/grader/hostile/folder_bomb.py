# Tries to nest folders without end. Stopped by: the inodes of the tmpfs.
# Only at: namespaces
import os
deep = 0
try:
    while deep < 3000:
        os.mkdir("d")
        os.chdir("d")
        deep += 1
except OSError:
    pass
if deep == 3000:
    escaped = "it nested 3000 folders"
