"""Fails task 2.

The answer is right, but it takes as many questions as photos fit. Let the steps grow until something doesn't fit.
Then halve what lies between.
"""


def first_bad(is_bad, last):
    """Return the first of the versions 1 to last that is bad."""
    low = 1
    high = last
    while low < high:
        middle = (low + high) // 2
        if is_bad(middle):
            high = middle
        else:
            low = middle + 1
    return low


def most(fits):
    n = 0
    while fits(n + 1):
        n = n + 1
    return n
