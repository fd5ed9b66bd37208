# Tries to reach another machine. Stopped by: the network namespace: it has no way out.
# Profiles: loopback
import socket
for address in (("192.0.2.1", 80), ("198.51.100.1", 53)):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as socket_:
        try:
            socket_.sendto(b"x", address)
            escaped = f"it sent to {address}"
        except OSError:
            pass
