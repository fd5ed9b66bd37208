"""Fails task 1.

Only the last pair is left. `gifts = {}` stands in the loop, so each turn begins with an empty dictionary and forgets the one before.
"""


def draw(names):
    shifted = names[1:] + names[:1]
    for giver, receiver in zip(names, shifted):
        gifts = {}
        gifts[giver] = receiver
    return gifts
