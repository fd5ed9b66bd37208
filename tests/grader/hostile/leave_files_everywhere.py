# Tries to leave a file wherever it may write. Stopped by: the view of files, Landlock. Only a /dev/shm of its own may be written to.
import os, sys
for folder in ("/", "/tmp", "/var/tmp", "/dev", "/dev/shm", "/run", "/root", "/home", "/check", sys.prefix, *sys.path):
    try:
        open(os.path.join(folder, "milepost-was-here"), "w").close()
        if folder != "/dev/shm":
            escaped = f"it wrote to {folder}"
    except OSError:
        pass
