# Tries to make whoever reads its files read the host's. Stopped by: nobody outside opens them.
import os
for name in ("output.txt", "report.json", "junit.xml"):
    os.symlink("{secret}", name)
