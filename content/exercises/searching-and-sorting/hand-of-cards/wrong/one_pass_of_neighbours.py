"""Fails task 2.

Each pair of neighbours is put in order once. A small card at the right end moves only one place in that time.
It has to go on until it stands right.
"""


def insert(hand, card):
    """Put card into its place in hand. Return how many cards it moved past."""
    gap = len(hand)
    while gap > 0 and hand[gap - 1] > card:
        gap = gap - 1
    hand.insert(gap, card)
    return len(hand) - 1 - gap


def insertion_sort(items):
    hand = items[:]
    for i in range(len(hand) - 1):
        if hand[i] > hand[i + 1]:
            kept = hand[i]
            hand[i] = hand[i + 1]
            hand[i + 1] = kept
    return hand


def work(items):
    """Return how many times one card moves past another."""
    hand = []
    count = 0
    for item in items:
        count = count + insert(hand, item)
    return count
