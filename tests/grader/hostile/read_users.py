# Tries to read the users of the host. Stopped by: the view of files, Landlock.
escaped = open('/etc/passwd').read() or 'empty'
