# Tries to read a file of the host through a symbolic link. Stopped by: the view of files, Landlock.
import os
os.symlink('{secret}', 'link')
escaped = open('link').read() or 'empty'
