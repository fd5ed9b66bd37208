"""Fails task 2.

The result has a point in it. `/` divides exactly, and the shop doesn't sell a part of a tin.
Take the operator that counts full tins, then look at what is left over.
"""


def wall(width, height, openings=0):
    area = width * height - openings
    if area < 0:
        return 0
    return area


def tins(area, coats=2, covers=12):
    needed = area * coats
    return needed / covers


def room(length, width, height=3, openings=0):
    """Return how many tins two coats in this room need, and what they cost in cents."""
    area = wall(2 * (length + width), height, openings)
    number = tins(area)
    return number, number * 2400


def manual():
    return room.__doc__
