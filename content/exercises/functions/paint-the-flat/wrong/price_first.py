"""Fails task 3.

Both numbers are right, but they come back in the other order. The task wants the tins first, then the price.
Whoever unpacks them counts on that order.
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
    """Return how many tins two coats in this room need, and what they cost in cents."""
    area = wall(2 * (length + width), height, openings)
    number = tins(area)
    return number * 2400, number


def manual():
    return room.__doc__
