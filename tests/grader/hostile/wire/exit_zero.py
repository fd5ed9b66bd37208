# Tries to end with exit code 0. Stopped by: its own process: no result is no pass.
import os
def __getattr__(name): return lambda *args: os._exit(0)
