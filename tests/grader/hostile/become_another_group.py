# Tries to join the groups of root. Stopped by: no capabilities, the filter of system calls.
import os
os.setgroups([0])
escaped = 'it joined'
