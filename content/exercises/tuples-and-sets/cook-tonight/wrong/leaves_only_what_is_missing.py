"""Fails task 2.

The pairs are right, but each recipe holds only what is missing now. `-=` changes the set in the recipe itself.
Give the difference a name of its own.
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
        needed -= kitchen
        if len(needed) == 1:
            for thing in needed:
                pairs.append((name, thing))
    return pairs


def shopping(recipes, wanted, kitchen):
    things = set()
    for name, needed in recipes:
        if name in wanted:
            things = things | needed
    return things - kitchen
