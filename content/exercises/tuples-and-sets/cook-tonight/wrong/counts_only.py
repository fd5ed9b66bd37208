"""Fails task 1.

Four things in the kitchen make no pancakes when flour isn't among them. How many there are says nothing about which ones they are.
"""


def can_cook(recipes, kitchen):
    names = []
    for name, needed in recipes:
        if len(kitchen) >= len(needed):
            names.append(name)
    return names


def nearly(recipes, kitchen):
    pairs = []
    for name, needed in recipes:
        missing = needed - kitchen
        if len(missing) == 1:
            for thing in missing:
                pairs.append((name, thing))
    return pairs


def shopping(recipes, wanted, kitchen):
    things = set()
    for name, needed in recipes:
        if name in wanted:
            things = things | needed
    return things - kitchen
