"""Fails task 1.

The right version is found, but every version up to it is tested, one by one. That's the week that you wanted to save.
Ask in the middle.
"""


def first_bad(is_bad, last):
    for version in range(1, last):
        if is_bad(version):
            return version
    return last


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
