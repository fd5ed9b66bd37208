# Tries to meet others in shared memory. Stopped by: the view of files: there is no /dev/shm.
open('/dev/shm/milepost', 'w').close()
escaped = 'it made shared memory'
