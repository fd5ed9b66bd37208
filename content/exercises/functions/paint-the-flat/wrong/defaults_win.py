"""Fails task 2.

This gives the same number of tins for one coat as for two. Inside, 2 and 12 hold whatever the call says.
The default in the first line of the function is enough. It steps in only when the call is silent.
"""


def wall(width, height, openings=0):
    area = width * height - openings
    if area < 0:
        return 0
    return area


def tins(area, coats=2, covers=12):
    coats = 2
    covers = 12
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
