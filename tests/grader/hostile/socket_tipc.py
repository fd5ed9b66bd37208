# Tries to make a socket of AF_TIPC. Stopped by: the filter of system calls, the network namespace.
import socket
socket.socket(socket.AF_TIPC, socket.SOCK_DGRAM)
escaped = 'it has one'
