# Tries to make a socket of AF_INET. Stopped by: the filter of system calls, the network namespace.
# Profiles: pure process
import socket
socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
escaped = 'it has one'
