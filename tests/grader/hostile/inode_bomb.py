# Tries to make files without end. Stopped by: the inodes of the tmpfs.
# Only at: namespaces
made = 0
try:
    while made < 3000:
        open(f"file{made}", "w").close()
        made += 1
except OSError:
    pass
if made == 3000:
    escaped = "it made 3000 files"
