"""Fails task 2.

The new list is right, but `items` is empty afterwards. `pop` takes the cards from the list that came in. Look at them instead.
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
    while items:
        insert(hand, items.pop())
    return hand


def work(items):
    """Return how many times one card moves past another."""
    hand = []
    count = 0
    for item in items:
        count = count + insert(hand, item)
    return count
