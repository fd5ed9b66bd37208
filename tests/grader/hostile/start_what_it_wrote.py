# Tries to start a program that it wrote itself. Stopped by: noexec on the tmpfs, the filter of system calls.
# Profiles: pure
import os, subprocess
open("own", "w").write("#!/bin/sh\nexit 0\n")
os.chmod("own", 0o4755)
subprocess.run([os.path.abspath("own")])
escaped = "it started"
