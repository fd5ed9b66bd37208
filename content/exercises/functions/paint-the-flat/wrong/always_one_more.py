"""Fails task 2.

30 square metres twice are exactly five tins of 12, and this buys six. One more is needed only when something is left over.
Which operator tells you what is left?
"""


def wall(width, height, openings=0):
    area = width * height - openings
    if area < 0:
        return 0
    return area


def tins(area, coats=2, covers=12):
    needed = area * coats
    full = needed // covers
    full = full + 1
    return full


def room(length, width, height=3, openings=0):
    """Return how many tins two coats in this room need, and what they cost in cents."""
    area = wall(2 * (length + width), height, openings)
    number = tins(area)
    return number, number * 2400


def manual():
    return room.__doc__
