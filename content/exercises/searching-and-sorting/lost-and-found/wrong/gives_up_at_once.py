"""Fails task 1.

Only the first item is looked at. When that isn't the right one, the function says -1 at once.
It can be sure only at the end of the shelf.
"""


def find(items, wanted):
    for i in range(len(items)):
        if items[i] == wanted:
            return i
        else:
            return -1
    return -1


def find_last(items, wanted):
    """Return the index of the last item that equals wanted, or -1."""
    found = -1
    for i in range(len(items)):
        if items[i] == wanted:
            found = i
    return found


def smallest_from(items, start):
    """Return the index of the smallest item from start to the end."""
    smallest = start
    for i in range(start, len(items)):
        if items[i] < items[smallest]:
            smallest = i
    return smallest
