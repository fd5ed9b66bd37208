# Tries to read what it inherited. Stopped by: descriptors are closed but for the job and the wire.
import os
for number in range(5, 1024):
    try:
        os.fstat(number)
    except OSError:
        continue
    escaped = f"descriptor {number} is open"
