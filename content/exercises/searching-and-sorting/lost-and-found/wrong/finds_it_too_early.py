"""Fails task 3.

When the same number also stands before `start`, that one is found. The search for the index begins at the front of the list.
Where may it begin?
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
    return items.index(min(items[start:]))
