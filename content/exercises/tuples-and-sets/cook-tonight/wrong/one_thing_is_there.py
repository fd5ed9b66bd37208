"""Fails task 2.

This lists dishes of which exactly one thing is in the kitchen. The other way round: exactly one should *not* be there.
`&` gives what is in both sets.
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
        common = sorted(needed & kitchen)
        if len(common) == 1:
            pairs.append((name, common[0]))
    return pairs


def shopping(recipes, wanted, kitchen):
    things = set()
    for name, needed in recipes:
        if name in wanted:
            things = things | needed
    return things - kitchen
