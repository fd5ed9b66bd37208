# Tries to start a shell. Stopped by: the filter of system calls.
import os
os.execv('/bin/sh', ['sh', '-c', 'exit 0'])
