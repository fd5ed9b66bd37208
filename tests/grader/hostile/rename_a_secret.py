# Tries to move a file of the host into its folder. Stopped by: the view of files, Landlock.
import os
os.rename('{secret}', 'mine')
escaped = 'it moved it'
