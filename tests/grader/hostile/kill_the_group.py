# Tries to kill its process group. Stopped by: the PID namespace, the filter of system calls, Landlock.
import os, signal
os.killpg(0, signal.SIGKILL)
