# Tries to wait for a visitor. Stopped by: the filter of system calls.
# Profiles: pure process
import socket
socket.create_server(('0.0.0.0', 0))
escaped = 'it listens'
