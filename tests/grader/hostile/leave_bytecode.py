# Tries to leave compiled code for those who come after. Stopped by: the view of files, Landlock.
import json, os
place = os.path.join(os.path.dirname(json.__file__), "__pycache__", "evil.pyc")
open(place, "wb").close()
escaped = "it wrote there"
