# Tries to fill the disk with one file. Stopped by: the limit on the size of a file.
import os
try:
    with open("file", "wb", buffering=0) as file:
        while True:
            file.write(b"x" * 2**20)
            if file.tell() > 2**27:
                break
except OSError:
    pass
if os.path.getsize("file") > 2**26:
    escaped = "it wrote more than 64 MB"
