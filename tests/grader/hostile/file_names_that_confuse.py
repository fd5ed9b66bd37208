# Tries to leave names that confuse whoever lists them. Stopped by: the tmpfs goes unseen with the grade.
import os
for name in (b"new\nline", b"\xff\xfe", b"-rf", b" ", b"a" * 255, "\u202egnp.exe".encode(), b"\x1b[2J"):
    open(name, "wb").close()
    os.mkdir(name + b".d") if len(name) < 200 else None
