# Tries to fill the disk with many files. Stopped by: the size of the tmpfs.
# Only at: namespaces
written = 0
try:
    for n in range(200):
        with open(f"file{n}", "wb", buffering=0) as file:
            written += file.write(b"x" * 2**20)
except OSError:
    pass
if written > 64 * 2**20:
    escaped = f"it wrote {written} bytes"
