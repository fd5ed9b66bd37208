# Tries to leave a file wherever it may write. Stopped by: the view of files, Landlock.
import os, sys
for folder in ("/", "/tmp", "/var/tmp", "/dev", "/dev/shm", "/run", "/root", "/home", "/check", sys.prefix, *sys.path):
    try:
        open(os.path.join(folder, "milepost-was-here"), "w").close()
        escaped = f"it wrote to {folder}"
    except OSError:
        pass
