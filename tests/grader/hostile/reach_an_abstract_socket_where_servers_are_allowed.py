# Tries to reach an abstract socket of the host. Stopped by: the network namespace, Landlock.
# Profiles: loopback
import socket
s = socket.socket(socket.AF_UNIX)
s.connect('\0{abstract}')
escaped = 'it reached it'
