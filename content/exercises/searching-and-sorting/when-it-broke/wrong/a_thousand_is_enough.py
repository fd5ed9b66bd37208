"""Fails task 2.

Somebody decided that 1000 photos never fit. For a larger limit the answer is wrong, and for a small one there are questions too many.
Let the program find a number that is too large.
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
    low = 0
    high = 1000
    while high - low > 1:
        middle = (low + high) // 2
        if fits(middle):
            low = middle
        else:
            high = middle
    return low
