"""Fails task 1.

The loop ends while one book is still possible, so that one is never looked at. When `low` and `high` are equal, there is one book left.
"""


def find(look, size, wanted):
    low = 0
    high = size - 1
    while low < high:
        middle = (low + high) // 2
        number = look(middle)
        if number == wanted:
            return middle
        if number < wanted:
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
