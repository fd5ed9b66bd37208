# Tries to end with exit code 0 while it's imported. Stopped by: its own process: no result is no pass.
import os
os._exit(0)
