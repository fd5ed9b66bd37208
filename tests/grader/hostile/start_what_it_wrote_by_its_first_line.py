# Tries to start a script by its first line. Stopped by: noexec on the tmpfs.
# Profiles: process loopback
import os, subprocess
with open("own", "w") as file:
    file.write("#!/bin/sh\necho 7\n")
os.chmod("own", 0o755)
subprocess.run(["./own"])
escaped = "it started"
