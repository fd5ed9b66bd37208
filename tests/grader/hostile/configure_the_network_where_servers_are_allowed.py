# Tries to give its network a way out. Stopped by: no capabilities, the filter of system calls.
# Profiles: loopback
import socket
socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)
escaped = 'it may'
