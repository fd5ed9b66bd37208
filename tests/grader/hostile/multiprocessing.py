# Tries to use more processors than one. Stopped by: the filter of system calls.
import multiprocessing
with multiprocessing.Pool(8) as pool:
    escaped = str(pool.map(abs, [1]))
