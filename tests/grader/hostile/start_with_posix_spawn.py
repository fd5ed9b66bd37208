# Tries to start a program by posix_spawn. Stopped by: the filter of system calls.
# Profiles: pure
import os
os.posix_spawn('/bin/true', ['true'], {})
escaped = 'it started'
