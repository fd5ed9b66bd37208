# Tries to kill the server. Stopped by: the PID namespace, the filter of system calls, Landlock.
import os
os.kill({server}, 0)
escaped = 'it may'
