# Tries to look into the folder of the check process. Stopped by: the mount namespace: what is mounted there is the other's.
import os
if os.listdir("/check"):
    escaped = "it saw something"
