# Tries to fill the kernel's memory through sockets. Stopped by: the limit on open files.
import socket
pairs = []
while len(pairs) < 1000:
    pairs.append(socket.socketpair())
    pairs[-1][0].setblocking(False)
    try:
        while True:
            pairs[-1][0].send(b"x" * 65536)
    except BlockingIOError:
        pass
escaped = "it filled 1000 sockets"
