# Tries to read a file of the host that everybody may read. Stopped by: the view of files, Landlock.
escaped = open('{secret}').read() or 'empty'
