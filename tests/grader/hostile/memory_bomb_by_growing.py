# Tries to grow a string until the machine swaps. Stopped by: the limits of the process.
text = "x"
while len(text) < 2**34:
    text += text
escaped = "it has 16 GB"
