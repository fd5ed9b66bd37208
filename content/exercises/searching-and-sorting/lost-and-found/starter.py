def find(items, wanted):
    """Return the index of the first item that equals wanted, or -1."""
    ...


def find_last(items, wanted):
    """Return the index of the last item that equals wanted, or -1."""
    ...


def smallest_from(items, start):
    """Return the index of the smallest item from start to the end."""
    ...
