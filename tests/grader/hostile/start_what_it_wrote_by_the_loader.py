# Tries to let the loader of the system start what it wrote. Stopped by: noexec on the tmpfs.
# Profiles: process loopback
import glob, os, shutil, subprocess
shutil.copy("/bin/true", "own")
for loader in (*glob.glob("/lib*/ld-*.so*"), *glob.glob("/lib/*/ld-*.so*")):
    if subprocess.run([loader, "./own"], capture_output=True).returncode == 0:
        escaped = f"{loader} started it"
