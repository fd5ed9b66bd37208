"""Fails task 1.

When the thing isn't there, Python stops with a ValueError. `.index` finds things that are on the shelf.
What should your function do with the others?
"""


def find(items, wanted):
    return items.index(wanted)


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
