"""Fails task 2.

The answer is 1, 2, 4, 8 or another of these. Doubling shows between which two numbers the limit lies. It doesn't say where.
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
    n = 1
    while fits(n):
        n = n * 2
    return n // 2
