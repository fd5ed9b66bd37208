# Tries to see other processes. Stopped by: the view of files: there is no /proc.
import os
escaped = os.listdir('/proc')
