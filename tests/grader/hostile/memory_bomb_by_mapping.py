# Tries to map memory past its limit. Stopped by: the limits of the process.
import mmap
kept = [mmap.mmap(-1, 2**28) for _ in range(40)]
escaped = "it mapped 10 GB"
