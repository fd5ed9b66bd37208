# Tries to meet others in shared memory. Stopped by: the view of files: /dev/shm isn't there, or is its own.
import os
found = os.listdir('/dev/shm')
if found:
    escaped = f'it found {found}'
