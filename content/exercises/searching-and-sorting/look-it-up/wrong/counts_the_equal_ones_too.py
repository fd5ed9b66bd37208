"""Fails task 2.

Numbers that equal the limit are counted as well. The task asks for smaller ones only.
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
        if look(middle) <= limit:
            low = middle + 1
        else:
            high = middle - 1
    return low
