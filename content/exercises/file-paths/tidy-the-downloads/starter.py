from pathlib import Path

downloads = Path("downloads")

# Move each file, print what was done, and sum it up.
