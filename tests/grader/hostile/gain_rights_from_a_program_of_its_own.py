# Tries to make a program that runs as root. Stopped by: the user namespace, nosuid and noexec on the tmpfs.
# Profiles: process loopback
import os, subprocess
subprocess.run("cp /bin/sh own; chmod 6755 own", shell=True, check=True)
if subprocess.run(["sh", "-c", "./own -p -c 'exit 7'"], capture_output=True).returncode == 7:
    escaped = "it started"
if os.stat("own").st_uid == 0:
    escaped = "it is root's"
