"""Fails task 1.

Each result is None. `print` shows the area on the screen, but the call gets nothing back.
The next task wants to work with this number. Which word hands it over?
"""


def wall(width, height, openings=0):
    area = width * height - openings
    if area < 0:
        print(0)
    else:
        print(area)


def tins(area, coats=2, covers=12):
    needed = area * coats
    full = needed // covers
    if needed % covers > 0:
        full = full + 1
    return full


def room(length, width, height=3, openings=0):
    """Return how many tins two coats in this room need, and what they cost in cents."""
    area = wall(2 * (length + width), height, openings)
    number = tins(area)
    return number, number * 2400


def manual():
    return room.__doc__
