"""Fails task 1.

This is the last good version. The task asks for the one behind it, the first that is bad.
"""


def first_bad(is_bad, last):
    low = 1
    high = last
    while low < high:
        middle = (low + high) // 2
        if is_bad(middle):
            high = middle
        else:
            low = middle + 1
    return low - 1


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
