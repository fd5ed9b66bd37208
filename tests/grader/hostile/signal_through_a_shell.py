# Tries to kill the server from a shell. Stopped by: the PID namespace.
# Profiles: process loopback
import subprocess
if subprocess.run(["sh", "-c", "kill -0 {server}"], capture_output=True).returncode == 0:
    escaped = "it may"
