"""Fails task 2.

Dishes that lack two or three things are listed as well. Only those that lack exactly one should be.
"""


def can_cook(recipes, kitchen):
    names = []
    for name, needed in recipes:
        if needed <= kitchen:
            names.append(name)
    return names


def nearly(recipes, kitchen):
    pairs = []
    for name, needed in recipes:
        for thing in sorted(needed - kitchen):
            pairs.append((name, thing))
    return pairs


def shopping(recipes, wanted, kitchen):
    things = set()
    for name, needed in recipes:
        if name in wanted:
            things = things | needed
    return things - kitchen
