"""Fails task 1.

The smallest card doesn't stop at the left end. At gap 0, `hand[-1]` is the last card, without any error, and so the search goes on.
Ask about the gap before you ask about the card.
"""


def insert(hand, card):
    gap = len(hand)
    while hand != [] and hand[gap - 1] > card and gap > -len(hand):
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
