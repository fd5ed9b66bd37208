# Tries to compute a number that never ends. Stopped by: the limit on time or memory.
x = 9 ** 9 ** 9
