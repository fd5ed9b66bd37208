# Tries to make a socket of AF_QIPCRTR. Stopped by: the filter of system calls, the network namespace.
import socket
socket.socket(socket.AF_QIPCRTR, socket.SOCK_DGRAM)
escaped = 'it has one'
