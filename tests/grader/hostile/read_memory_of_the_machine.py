# Tries to read the memory of the machine. Stopped by: the view of files, Landlock.
escaped = str(open('/dev/mem', 'rb').read(1))
