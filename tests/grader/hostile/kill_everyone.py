# Tries to kill every process that it may. Stopped by: the PID namespace, the filter of system calls.
# Not as: root, where there is no PID namespace
import os, signal
os.kill(-1, signal.SIGKILL)
os.kill(-1, signal.SIGTERM)
