# Tries to make a socket of AF_NETLINK. Stopped by: the filter of system calls, the network namespace.
import socket
socket.socket(socket.AF_NETLINK, socket.SOCK_DGRAM)
escaped = 'it has one'
