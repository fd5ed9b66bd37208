"""Fails task 1.

When the book isn't there, this returns the place where it would belong. Nobody can tell that from a real find.
The task asks for -1.
"""


def find(look, size, wanted):
    low = 0
    high = size - 1
    while low <= high:
        middle = (low + high) // 2
        number = look(middle)
        if number == wanted:
            return middle
        if number < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return low


def count_below(look, size, limit):
    """Return how many books have a number smaller than limit."""
    low = 0
    high = size - 1
    while low <= high:
        middle = (low + high) // 2
        if look(middle) < limit:
            low = middle + 1
        else:
            high = middle - 1
    return low
