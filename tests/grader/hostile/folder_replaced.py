# Tries to put a link to the host where its folder was. Stopped by: the view of files.
import os
here = os.getcwd()
os.rename(here, here + '.old')
os.symlink('/', here)
escaped = 'it replaced it'
