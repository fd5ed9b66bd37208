"""Fails task 1.

The smallest card doesn't stop at the left end, and an empty hand has no card to compare with. At gap 0, `hand[-1]` is the last card,
so the search goes round the corner until Python stops with an IndexError. Ask about the gap before you ask about the card.
"""


def insert(hand, card):
    gap = len(hand)
    while hand[gap - 1] > card:
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
