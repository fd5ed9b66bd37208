"""Fails task 3.

A mistake of the website becomes a polite *sorry*, so nobody will mend it. `except Exception` catches the `ValueError` too.
Catch the one that you have an answer for.
"""


class CampFull(Exception):
    """Raised when there are too few pitches."""


def price(nights, tents=1):
    if nights < 1 or nights > 28:
        raise ValueError("nights must be 1 to 28, not " + str(nights))
    if tents < 1 or tents > 3:
        raise ValueError("tents must be 1 to 3, not " + str(tents))
    return 1200 * nights * tents


def book(free, tents):
    if tents > free:
        raise CampFull(str(free) + " free, " + str(tents) + " wanted")
    return free - tents


def answer(free, nights, tents=1):
    try:
        cents = price(nights, tents)
        book(free, tents)
    except Exception as error:
        return "sorry, " + str(error)
    return str(cents) + " cents"
