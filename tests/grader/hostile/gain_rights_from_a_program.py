# Tries to become root by a program that makes everyone root. Stopped by: no_new_privs, nosuid, the user namespace.
# Profiles: process loopback
import os, subprocess
for program in ("/bin/su", "/usr/bin/sudo", "/usr/bin/passwd", "/usr/bin/newgrp", "/bin/mount"):
    if os.path.exists(program):
        subprocess.run([program, "-c", "id"], capture_output=True, stdin=subprocess.DEVNULL)
shown = subprocess.run(["id", "-u"], capture_output=True, text=True).stdout
if shown.strip() == "0":
    escaped = "it is root"
