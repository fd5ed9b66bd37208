# Tries to reach a socket in a folder of the host. Stopped by: the view of files, Landlock.
# Profiles: loopback
import socket
s = socket.socket(socket.AF_UNIX)
s.connect('{socket}')
escaped = 'it reached it'
