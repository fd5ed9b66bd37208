# Tries to leave something in the standard library for those who come after. Stopped by: the view of files, Landlock.
import os
open(os.path.join(os.path.dirname(os.__file__), 'milepost_was_here.py'), 'w').close()
escaped = 'it wrote there'
