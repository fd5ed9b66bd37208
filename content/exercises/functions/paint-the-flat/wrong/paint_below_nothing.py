"""Fails task 1.

For a wall of 2 square metres with openings of 5, this gives an area below 0. Nobody can paint that.
Ask for this case before you return.
"""


def wall(width, height, openings=0):
    area = width * height - openings

    return area


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
