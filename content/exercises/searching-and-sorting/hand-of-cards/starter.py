def insert(hand, card):
    """Put card into its place in hand. Return how many cards it moved past."""
    ...


def insertion_sort(items):
    """Return a new list with the items in order."""
    ...


def work(items):
    """Return how many times one card moves past another."""
    ...
