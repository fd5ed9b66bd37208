"""Fails task 3.

The index is counted in the piece that was cut off, not in the whole list. How many items lie before the piece?
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
    piece = items[start:]
    return piece.index(min(piece))
