# Tries to start programs that aren't listed. Stopped by: the view of files.
# Profiles: process loopback
import subprocess
for name in ("perl", "gcc", "cc", "bash", "mount", "umount", "su", "sudo", "unshare", "nsenter", "ssh", "curl", "docker", "pip"):
    for folder in ("/usr/bin/", "/bin/", "/usr/sbin/", "/sbin/", "/usr/local/bin/", ""):
        try:
            subprocess.run([folder + name, "--version"], capture_output=True)
            escaped = f"{folder}{name} started"
        except OSError:
            pass
