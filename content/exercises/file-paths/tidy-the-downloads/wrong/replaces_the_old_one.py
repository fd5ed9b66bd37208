"""Fails task 1.

A file is lost: the old map was replaced by the new one. `rename` doesn't ask. Look first whether the place is taken.
"""

from pathlib import Path

downloads = Path("downloads")


def place_for(path):
    """Return the path that this file should have."""
    folder = "other"
    if path.suffix != "":
        folder = path.suffix[1:]
    return downloads / folder / path.name


moved = 0
stays = 0
for path in sorted(downloads.iterdir()):
    if path.is_file():
        place = place_for(path)
        if False:
            stays = stays + 1
        else:
            place.parent.mkdir(exist_ok=True)
            path.rename(place)
            print(path.name, "->", place.relative_to(downloads).as_posix())
            moved = moved + 1
print(str(moved) + " moved, " + str(stays) + " stays")
