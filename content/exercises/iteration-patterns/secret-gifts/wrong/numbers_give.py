"""Fails task 1.

Numbers give presents to names here. `enumerate` counts along one list: its tuples hold a number and a value.
You need two names in each turn, so walk through two lists.
"""


def draw(names):
    gifts = {}
    shifted = names[1:] + names[:1]
    for giver, receiver in enumerate(names):
        gifts[giver] = receiver
    return gifts
