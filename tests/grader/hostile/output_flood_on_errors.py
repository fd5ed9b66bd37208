# Tries to write to standard error without end. Stopped by: the limit on output.
# Ends by: output
import os
while True:
    os.write(2, b'x' * 65536)
