"""Fails task 1.

This returns a bad version, but not always the first one. When the middle is bad, the mistake may have come even earlier.
So go on with the versions up to the middle.
"""


def first_bad(is_bad, last):
    low = 1
    high = last
    while low < high:
        middle = (low + high) // 2
        if is_bad(middle):
            return middle
        low = middle + 1
    return low


def most(fits):
    """Return the largest number that fits."""
    high = 1
    while fits(high):
        high = high * 2
    low = high // 2
    while high - low > 1:
        middle = (low + high) // 2
        if fits(middle):
            low = middle
        else:
            high = middle
    return low
