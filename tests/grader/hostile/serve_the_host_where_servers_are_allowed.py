# Tries to be reached from outside. Stopped by: the network namespace: it has no address.
# Profiles: loopback
import socket
for family, address in ((socket.AF_INET, ("192.0.2.1", 1)), (socket.AF_INET6, ("2001:db8::1", 1))):
    with socket.socket(family, socket.SOCK_DGRAM) as sender:
        try:
            sender.connect(address)
            escaped = f"it has the address {sender.getsockname()}"
        except OSError:
            pass
