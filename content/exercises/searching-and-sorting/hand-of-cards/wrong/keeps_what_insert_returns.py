"""Fails task 2.

The answer is a number, or nothing that can be used as a hand. `insert` changes the hand itself, and what it returns is a count.
Don't hang the name `hand` on that.
"""


def insert(hand, card):
    """Put card into its place in hand. Return how many cards it moved past."""
    gap = len(hand)
    while gap > 0 and hand[gap - 1] > card:
        gap = gap - 1
    hand.insert(gap, card)
    return len(hand) - 1 - gap


def insertion_sort(items):
    hand = []
    for item in items:
        hand = insert(hand, item)
    return hand


def work(items):
    """Return how many times one card moves past another."""
    hand = []
    count = 0
    for item in items:
        count = count + insert(hand, item)
    return count
