# Tries to abort the interpreter. Stopped by: its own process: a crash is no verdict.
import os
os.abort()
