"""Fails task 1.

The right version is found, but with a question too many: when one version is left, this asks about it.
The task says that `last` is bad, so one of them must be.
"""


def first_bad(is_bad, last):
    low = 1
    high = last
    while low <= high:
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
