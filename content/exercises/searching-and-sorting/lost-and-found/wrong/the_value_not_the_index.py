"""Fails task 3.

This returns the smallest item. To swap it, you have to know where it is, so the task asks for its index.
"""


def find(items, wanted):
    """Return the index of the first item that equals wanted, or -1."""
    for i in range(len(items)):
        if items[i] == wanted:
            return i
    return -1


def find_last(items, wanted):
    """Return the index of the last item that equals wanted, or -1."""
    found = -1
    for i in range(len(items)):
        if items[i] == wanted:
            found = i
    return found


def smallest_from(items, start):
    return min(items[start:])
