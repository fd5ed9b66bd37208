"""Fails task 3.

In a tidy folder nothing is printed. The last line is always there, so that you know the program has run.
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
if moved + stays > 0:
    print(str(moved) + " moved, " + str(stays) + " stays")
