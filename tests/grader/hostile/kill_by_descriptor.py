# Tries to signal a process by descriptor. Stopped by: the PID namespace, the filter of system calls.
import os, signal
signal.pidfd_send_signal(os.pidfd_open({server}), 0)
escaped = 'it may'
