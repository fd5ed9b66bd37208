# Tries to read the environment of the server. Stopped by: the view of files, the PID namespace.
escaped = open('/proc/{server}/environ', 'rb').read() or 'empty'
