# Tries to start processes without end. Stopped by: the filter of system calls.
import os
while True:
    os.fork()
    escaped = "it could fork"
