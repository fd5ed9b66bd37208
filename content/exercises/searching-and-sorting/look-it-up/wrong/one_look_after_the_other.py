"""Fails task 1.

The right book is found, but you walk down the stairs for each book in front of it. The shelf is in order, so one look in the middle
can throw away half of it.
"""


def find(look, size, wanted):
    for i in range(size):
        if look(i) == wanted:
            return i
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
