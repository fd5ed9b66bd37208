# Tries to leave a program with the rights of another. Stopped by: nosuid and noexec on the tmpfs.
import os
open('own', 'w').close()
os.chmod('own', 0o6777)
os.chown('own', 0, 0)
escaped = 'it is of root'
