"""Fails task 4.

This docstring tells how the room is worked out. Whoever calls `room` asks another thing: what comes back?
Name both parts of the answer, the tins and the cents.
"""


def wall(width, height, openings=0):
    area = width * height - openings
    if area < 0:
        return 0
    return area


def tins(area, coats=2, covers=12):
    needed = area * coats
    full = needed // covers
    if needed % covers > 0:
        full = full + 1
    return full


def room(length, width, height=3, openings=0):
    """Call wall, then call the other function and multiply."""
    area = wall(2 * (length + width), height, openings)
    number = tins(area)
    return number, number * 2400


def manual():
    return room.__doc__
