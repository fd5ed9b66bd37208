# Tries to overflow the stack of C. Stopped by: its own process: a crash is no verdict.
import sys
sys.setrecursionlimit(10**9)
deep = []
for _ in range(10**6):
    deep = [deep]
repr(deep)
