def find(look, size, wanted):
    """Return the index of the book with the number wanted, or -1."""
    ...


def count_below(look, size, limit):
    """Return how many books have a number smaller than limit."""
    ...
