# Tries to claim room on the disk without writing. Stopped by: the limit on the size of a file.
import os
file = os.open("file", os.O_RDWR | os.O_CREAT)
os.posix_fallocate(file, 0, 2**30)
escaped = "it claimed a gigabyte"
