# Tries to start a program. Stopped by: the filter of system calls.
# Profiles: pure
import subprocess
escaped = subprocess.run(['python3', '-c', 'print(1)'], capture_output=True).stdout or 'it started'
