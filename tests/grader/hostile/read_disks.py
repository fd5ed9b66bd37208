# Tries to read a disk directly. Stopped by: the view of files, Landlock.
for name in ("sda", "vda", "nvme0n1", "xvda", "loop0"):
    try:
        escaped = open(f"/dev/{name}", "rb").read(1)
    except OSError:
        pass
