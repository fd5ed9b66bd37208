"""Fails task 2.

When no book has the limit as its number, the answer is -1. But there may be smaller numbers all the same.
`find` answers another question.
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
    return find(look, size, limit)
