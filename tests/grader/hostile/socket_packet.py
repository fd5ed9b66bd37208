# Tries to make a socket of AF_PACKET. Stopped by: the filter of system calls, the network namespace.
import socket
socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
escaped = 'it has one'
