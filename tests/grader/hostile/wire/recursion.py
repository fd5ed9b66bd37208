# Tries to recurse until the stack is gone. Stopped by: RecursionError; its own process.
import sys
sys.setrecursionlimit(10**9)
def __getattr__(name):
    def down(*args): return down(*args)
    return down
