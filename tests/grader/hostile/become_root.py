# Tries to become root. Stopped by: no capabilities, the filter of system calls.
import os
os.setuid(0)
escaped = 'it is root'
