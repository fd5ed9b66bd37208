# Tries to read the log of the kernel. Stopped by: the view of files, Landlock.
escaped = open('/dev/kmsg', 'rb', buffering=0).read(10)
