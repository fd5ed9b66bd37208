# Tries to remove the folder that it works in. Stopped by: it is mounted; it may only be emptied.
# Only at: namespaces
import os
os.rmdir(os.getcwd())
escaped = 'it is gone'
