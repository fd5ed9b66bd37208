"""Fails task 1.

The card stays where it was taken up, at the right end. It has to move left as long as the card there is larger.
"""


def insert(hand, card):
    hand.append(card)
    return 0


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
