# Tries to make a socket of AF_VSOCK. Stopped by: the filter of system calls, the network namespace.
import socket
socket.socket(socket.AF_VSOCK, socket.SOCK_DGRAM)
escaped = 'it has one'
