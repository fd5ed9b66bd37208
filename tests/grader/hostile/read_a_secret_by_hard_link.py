# Tries to give a file of the host a name in its folder. Stopped by: the view of files, Landlock.
import os
os.link('{secret}', 'link')
escaped = open('link').read() or 'empty'
