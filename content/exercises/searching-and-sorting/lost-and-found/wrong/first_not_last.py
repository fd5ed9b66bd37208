"""Fails task 2.

This is the first one. `return` ends the search as soon as one is found. To know the last, somebody has to look at the rest too,
or begin at the other end.
"""


def find(items, wanted):
    """Return the index of the first item that equals wanted, or -1."""
    for i in range(len(items)):
        if items[i] == wanted:
            return i
    return -1


def find_last(items, wanted):
    for i in range(len(items)):
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
