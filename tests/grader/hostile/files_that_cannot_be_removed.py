# Tries to leave folders that nobody may enter. Stopped by: the tmpfs goes with the grade, our own removal elsewhere.
import os
os.makedirs("a/b/c")
open("a/b/f", "w").close()
for name in ("a/b/c", "a/b", "a", "."):
    os.chmod(name, 0)
