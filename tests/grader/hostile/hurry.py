# Tries to get ahead of its neighbours. Stopped by: the filter of system calls.
import os
os.nice(-20)
escaped = 'it is ahead'
