# Tries to make whoever reads its files wait for ever. Stopped by: nobody outside opens them.
import os
for name in ("solution.py", "output.txt", "conftest.py"):
    os.mkfifo(name)
