# Tries to lock a file for ever. Stopped by: its lock goes with it.
import fcntl
fcntl.flock(open('lock', 'w'), fcntl.LOCK_EX)
