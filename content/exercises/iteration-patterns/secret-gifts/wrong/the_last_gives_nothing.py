"""Fails task 1.

The last one gives no present, and the first gets none. The shifted list is one name shorter, and `zip` stops with the shorter one
without a word. What could be added at its end?
"""


def draw(names):
    gifts = {}
    shifted = names[1:]
    for giver, receiver in zip(names, shifted):
        gifts[giver] = receiver
    return gifts
