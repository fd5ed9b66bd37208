"""Fails task 1.

Each answer is one too high. The first thing on the shelf has the index 0: nothing stands before it.
"""


def find(items, wanted):
    place = 0
    for item in items:
        place = place + 1
        if item == wanted:
            return place
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
