# Tries to share a lock and memory with others. Stopped by: the view of files: there is no /dev/shm.
import multiprocessing
with multiprocessing.Pool(8) as pool:
    escaped = str(pool.map(abs, [1]))
