# Tries to let a shell start itself twice, without end. Stopped by: the limit on processes, the PID namespace.
# Profiles: process loopback
# Ends by: wall
import subprocess, time
subprocess.Popen(["sh", "-c", "b() { b | b & }; b"])
time.sleep(60)
