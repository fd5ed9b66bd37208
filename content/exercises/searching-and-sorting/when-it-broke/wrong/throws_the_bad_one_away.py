"""Fails task 1.

A bad middle is thrown away with the rest, though it may be the first bad version itself. A good one can go.
"""


def first_bad(is_bad, last):
    low = 1
    high = last
    while low < high:
        middle = (low + high) // 2
        if is_bad(middle):
            high = middle - 1
        else:
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
