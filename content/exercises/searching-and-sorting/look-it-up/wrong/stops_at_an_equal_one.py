"""Fails task 2.

When several books have the limit as their number, the count is too high: the search stops at any one of them.
Further left there may be more, and those aren't smaller either.
"""


def find(look, size, wanted):
    """Return the index of the book with the number wanted, or -1."""
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
    return -1


def count_below(look, size, limit):
    low = 0
    high = size - 1
    while low <= high:
        middle = (low + high) // 2
        number = look(middle)
        if number == limit:
            return middle
        if number < limit:
            low = middle + 1
        else:
            high = middle - 1
    return low
