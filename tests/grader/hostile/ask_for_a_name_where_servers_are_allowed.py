# Tries to look up a name of the Internet. Stopped by: the network namespace: nobody answers.
# Profiles: loopback
import socket
escaped = str(socket.getaddrinfo("example.org", 80))
