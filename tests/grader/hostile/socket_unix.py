# Tries to make a socket of AF_UNIX. Stopped by: the filter of system calls, the network namespace.
# Profiles: pure process
import socket
socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
escaped = 'it has one'
