# Tries to read its own entry of /proc. Stopped by: the view of files: there is no /proc.
escaped = open('/proc/self/maps').read()
