# Tries to get ahead of everything. Stopped by: the filter of system calls.
import os
os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
escaped = 'it is ahead'
