"""Fails task 3.

Each card that moves counts as one, however far it goes. The task counts each card that it moves past.
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
    hand = []
    count = 0
    for item in items:
        if insert(hand, item) > 0:
            count = count + 1
    return count
