# Tries to send from a pair of sockets to an abstract socket of the host. Stopped by: the filter of system calls: pairs are streams.
import socket
a, b = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
a.sendto(b'x', '\0{abstract_datagram}')
escaped = 'it sent'
