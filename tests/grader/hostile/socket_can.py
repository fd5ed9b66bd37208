# Tries to make a socket of AF_CAN. Stopped by: the filter of system calls, the network namespace.
import socket
socket.socket(socket.AF_CAN, socket.SOCK_RAW)
escaped = 'it has one'
