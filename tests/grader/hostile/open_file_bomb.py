# Tries to open files without end. Stopped by: the limit on open files.
kept = [open("/dev/null") for _ in range(5000)]
escaped = "it opened 5000 files"
