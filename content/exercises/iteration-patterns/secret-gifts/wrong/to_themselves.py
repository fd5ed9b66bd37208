"""Fails task 1.

Everybody gives to themselves. `zip` pairs the first with the first, the second with the second.
So one of the two lists has to be moved along by one place.
"""


def draw(names):
    gifts = {}
    shifted = names[1:] + names[:1]
    for giver, receiver in zip(names, names):
        gifts[giver] = receiver
    return gifts
