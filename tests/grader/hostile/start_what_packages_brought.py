# Tries to start a program that a package has brought along. Stopped by: Landlock.
# Profiles: process loopback
import os, subprocess, sys
own = os.path.dirname(sys.executable), os.path.dirname(os.path.realpath(sys.executable))
tried = 0
for start in sys.path:
    for folder, _, names in os.walk(start):
        for path in (os.path.join(folder, name) for name in names if folder not in own):
            if tried < 30 and os.stat(path).st_mode & 0o111 and ".so" not in path:
                tried += 1
                try:
                    subprocess.run([path, "--version"], capture_output=True, timeout=1)
                    escaped = f"{path} started"
                except (OSError, subprocess.TimeoutExpired):
                    pass
