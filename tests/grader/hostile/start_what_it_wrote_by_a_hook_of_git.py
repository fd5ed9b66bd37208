# Tries to let git start a hook. Stopped by: noexec on the tmpfs.
# Profiles: process loopback
import os, subprocess
subprocess.run(["git", "init", "-q", "."], check=True)
with open(".git/hooks/pre-commit", "w") as file:
    file.write("#!/bin/sh\ntouch started\n")
os.chmod(".git/hooks/pre-commit", 0o755)
who = ["-c", "user.name=x", "-c", "user.email=x"]
subprocess.run(["git", *who, "commit", "-q", "--allow-empty", "-m", "x"], capture_output=True)
if os.path.exists("started"):
    escaped = "the hook ran"
