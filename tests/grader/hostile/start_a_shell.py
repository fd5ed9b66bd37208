# Tries to start a shell. Stopped by: the filter of system calls.
# Profiles: pure
import os
os.execv('/bin/sh', ['sh', '-c', 'exit 0'])
