# Tries to look up a name. Stopped by: the filter of system calls, the network namespace.
import socket
escaped = str(socket.getaddrinfo('example.org', 80))
