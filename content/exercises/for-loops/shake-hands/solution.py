def handshakes(people):
    total = 0
    for guest in range(people):
        total = total + guest
    return total
