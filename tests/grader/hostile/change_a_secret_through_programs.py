# Tries to change a file of the host with programs that may be started. Stopped by: the view of files.
# Profiles: process loopback
import subprocess
for command in ("echo x > {secret}", "echo x | tee {secret}", "rm -f {secret}", "sed -i s/s/x/ {secret}", "chmod 0 {secret}"):
    subprocess.run(command, shell=True, capture_output=True)
