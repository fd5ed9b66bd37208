"""Fails task 1.

The message doesn't say which number was given. Whoever reads it wants to know what came, not only what was expected.
"""


class CampFull(Exception):
    """Raised when there are too few pitches."""


def price(nights, tents=1):
    if nights < 1 or nights > 28:
        raise ValueError("nights must be 1 to 28")
    if tents < 1 or tents > 3:
        raise ValueError("tents must be 1 to 3, not " + str(tents))
    return 1200 * nights * tents


def book(free, tents):
    if tents > free:
        raise CampFull(str(free) + " free, " + str(tents) + " wanted")
    return free - tents


def answer(free, nights, tents=1):
    cents = price(nights, tents)
    try:
        book(free, tents)
    except CampFull as error:
        return "sorry, " + str(error)
    return str(cents) + " cents"
