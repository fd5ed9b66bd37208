# Tries to make a socket of AF_ALG. Stopped by: the filter of system calls, the network namespace.
import socket
socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET)
escaped = 'it has one'
