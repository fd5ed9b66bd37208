# Tries to start a Python that knows other packages. Stopped by: the view of files.
# Profiles: process loopback
import os, subprocess, sys
ours = {os.path.realpath(sys.executable), os.path.realpath(sys.base_prefix + "/bin/python3")}
for folder in ("/usr/bin", "/usr/local/bin", "/opt/python/bin", os.path.dirname(os.path.realpath(sys.executable))):
    for name in ("python", "python2", "python3", *(f"python3.{n}" for n in range(6, 20)), "pip", "pydoc3", "idle3"):
        if os.path.realpath(f"{folder}/{name}") not in ours:
            try:
                subprocess.run([f"{folder}/{name}", "-c", ""], capture_output=True)
                escaped = f"{folder}/{name} started"
            except OSError:
                pass
