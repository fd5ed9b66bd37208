"""Fails task 2.

Going backwards, this never looks at index 0. `range(4, 0, -1)` ends at 1: the stop itself isn't in a range, downwards either.
"""


def find(items, wanted):
    """Return the index of the first item that equals wanted, or -1."""
    for i in range(len(items)):
        if items[i] == wanted:
            return i
    return -1


def find_last(items, wanted):
    for i in range(len(items) - 1, 0, -1):
        if items[i] == wanted:
            return i
    return -1


def smallest_from(items, start):
    """Return the index of the smallest item from start to the end."""
    smallest = start
    for i in range(start, len(items)):
        if items[i] < items[smallest]:
            smallest = i
    return smallest
