# Tries to make a device. Stopped by: no capabilities, nodev, the filter of system calls.
import os
os.mknod('device', 0o020666, os.makedev(1, 1))
escaped = open('device', 'rb').read(1)
