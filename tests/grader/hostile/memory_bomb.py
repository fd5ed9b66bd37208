# Tries to take all memory. Stopped by: the limits of the process.
kept = []
while True:
    kept.append(bytearray(50 * 2**20))
    if len(kept) > 40:
        escaped = "it has 2 GB"
        break
