# Tries to make a file in a folder of the host. Stopped by: the view of files, Landlock.
open('{secret}.new', 'w').close()
escaped = 'it made a file'
