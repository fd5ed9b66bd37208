# Tries to see the folders of the host. Stopped by: the view of files, Landlock.
import os
from pathlib import Path
for folder in ("/home", "/root", "/var", "/srv", "/mnt", "/opt", "/run", "/sys", Path("{secret}").parent):
    try:
        names = os.listdir(folder)
    except OSError:
        continue
    seen = [name for name in names if not Path(os.__file__).is_relative_to(Path(folder, name)) and not any(Path(p).is_relative_to(Path(folder, name)) for p in __import__("sys").path)]
    if seen:
        escaped = f"{folder} has {seen[:5]}"
