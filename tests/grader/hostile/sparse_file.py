# Tries to make a file of a petabyte. Stopped by: the limit on the size of a file.
import os
file = os.open("file", os.O_RDWR | os.O_CREAT)
os.ftruncate(file, 2**50)
escaped = "it made a file of a petabyte"
