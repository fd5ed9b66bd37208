"""Fails task 2.

The answer is right, but where many books have the same number, this walks back along them one by one.
An equal number isn't smaller, so half of the shelf can go then too.
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
            while middle > 0 and look(middle - 1) == limit:
                middle = middle - 1
            return middle
        if number < limit:
            low = middle + 1
        else:
            high = middle - 1
    return low
