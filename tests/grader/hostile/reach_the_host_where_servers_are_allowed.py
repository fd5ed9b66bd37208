# Tries to reach a server of the host. Stopped by: the network namespace.
# Profiles: loopback
import socket
socket.create_connection(('127.0.0.1', {port}), timeout=1)
escaped = 'it reached it'
