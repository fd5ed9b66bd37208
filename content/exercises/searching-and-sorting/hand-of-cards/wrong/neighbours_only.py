"""Fails task 3.

Only neighbours in the wrong order are counted. A small card at the right end moves past all the larger ones, not only past the last.
"""


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
    count = 0
    for i in range(len(items) - 1):
        if items[i] > items[i + 1]:
            count = count + 1
    return count
