# Tries to take a terabyte at once. Stopped by: the limits of the process.
kept = "x" * 2**40
escaped = "it has a terabyte"
