def insert(hand, card):
    """Put card into its place in hand. Return how many cards it moved past."""
    gap = len(hand)
    while gap > 0 and hand[gap - 1] > card:
        gap = gap - 1
    hand.insert(gap, card)
    return len(hand) - 1 - gap


def insertion_sort(items):
    """Return a new list with the items in order."""
    hand = []
    for item in items:
        insert(hand, item)
    return hand


def work(items):
    """Return how many times one card moves past another."""
    hand = []
    count = 0
    for item in items:
        count = count + insert(hand, item)
    return count
