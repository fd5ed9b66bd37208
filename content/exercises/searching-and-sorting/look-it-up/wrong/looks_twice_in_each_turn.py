"""Fails task 1.

The book is found, with too many looks: each turn walks down twice for the same book. Ask once and give the answer a name.
"""


def find(look, size, wanted):
    low = 0
    high = size - 1
    while low <= high:
        middle = (low + high) // 2
        if look(middle) == wanted:
            return middle
        if look(middle) < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1


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
