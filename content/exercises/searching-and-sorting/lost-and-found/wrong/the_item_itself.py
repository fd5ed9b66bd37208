"""Fails task 1.

This returns the thing that was looked for. Whoever asks knows that already, and wants to know where it stands.
"""


def find(items, wanted):
    for item in items:
        if item == wanted:
            return item
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
