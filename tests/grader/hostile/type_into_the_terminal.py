# Tries to type a command into the terminal of the server. Stopped by: the filter of system calls.
import fcntl
fcntl.ioctl(0, 0x5412, b'x')
escaped = 'it typed'
