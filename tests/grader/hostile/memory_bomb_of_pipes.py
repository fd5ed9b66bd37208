# Tries to fill the kernel's memory through pipes. Stopped by: the limit on open files.
import fcntl, os
full = 0
while full < 1000:
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    fcntl.fcntl(writing, 1031, 2**20)
    try:
        while True:
            os.write(writing, b"x" * 65536)
    except BlockingIOError:
        full += 1
escaped = "it filled 1000 pipes"
