# Tries to remove a file of the host. Stopped by: the view of files, Landlock.
import os
os.unlink('{secret}')
escaped = 'it removed it'
