# Tries to read the passwords of the host. Stopped by: the view of files, Landlock.
escaped = open('/etc/shadow').read() or 'empty'
