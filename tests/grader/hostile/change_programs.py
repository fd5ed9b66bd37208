# Tries to put another program in the place of one that others start. Stopped by: the view of files: it is read-only.
# Profiles: process loopback
import os, shutil
for path in ("/usr/bin/sh", "/bin/git", "/etc/hosts", "/etc/passwd", "/etc/ld.so.preload"):
    for attempt in (lambda: open(path, "a"), lambda: os.remove(path), lambda: os.chmod(path, 0o777), lambda: os.utime(path)):
        try:
            attempt()
            escaped = f"it changed {path}"
        except OSError:
            pass
