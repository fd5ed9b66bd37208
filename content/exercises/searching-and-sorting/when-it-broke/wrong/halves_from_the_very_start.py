"""Fails task 2.

The answer is right, but with too many questions. The last number that fitted is known, and this begins again at 0.
All that is below it needs no question.
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
    high = 1
    while fits(high):
        high = high * 2
    low = 0
    while high - low > 1:
        middle = (low + high) // 2
        if fits(middle):
            low = middle
        else:
            high = middle
    return low
