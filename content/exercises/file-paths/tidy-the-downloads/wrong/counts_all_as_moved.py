"""Fails task 3.

Files that stayed are counted as moved. Each of the two numbers grows in its own branch.
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
        if place.exists():
            print(path.name, "stays")
            stays = stays + 1
        else:
            place.parent.mkdir(exist_ok=True)
            path.rename(place)
            print(path.name, "->", place.relative_to(downloads).as_posix())
            moved = moved + 1
moved = moved + stays
print(str(moved) + " moved, " + str(stays) + " stays")
