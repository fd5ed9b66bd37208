"""Fails task 1.

The hand that came in is unchanged. `hand = ...` hangs the name on a new list, and whoever called the function still has the old one.
"""


def insert(hand, card):
    gap = len(hand)
    while gap > 0 and hand[gap - 1] > card:
        gap = gap - 1
    hand = hand[:gap] + [card] + hand[gap:]
    return len(hand) - 1 - gap


def insertion_sort(items):
    return sorted(items)


def work(items):
    hand = []
    count = 0
    for item in items:
        count = count + insert(hand, item)
        hand = sorted(hand + [item])
    return count
