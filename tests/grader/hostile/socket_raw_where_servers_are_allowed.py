# Tries to make raw packets. Stopped by: the filter of system calls, no capabilities.
# Profiles: loopback
import socket
socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)
escaped = 'it has one'
