# Tries to leave a program in the background. Stopped by: the PID namespace: with its first process all go.
# Profiles: process loopback
import subprocess
subprocess.run(["sh", "-c", "trap '' HUP INT TERM; (sleep 3600 &) ; (sleep 3600 &)"])
subprocess.Popen(["sleep", "3600"], start_new_session=True)
