# Tries to make a socket of AF_BLUETOOTH. Stopped by: the filter of system calls, the network namespace.
import socket
socket.socket(socket.AF_BLUETOOTH, socket.SOCK_RAW)
escaped = 'it has one'
