# Tries to start a program through the C library. Stopped by: the filter of system calls.
# Profiles: pure
import os
if os.system('exit 7') == 7 << 8:
    escaped = 'it started'
