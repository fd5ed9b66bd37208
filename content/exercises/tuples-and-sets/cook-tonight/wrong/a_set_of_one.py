"""Fails task 2.

The second value of each pair is a set with one thing in it. The task asks for the thing itself, a text.
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
        missing = needed - kitchen
        if len(missing) == 1:
            pairs.append((name, missing))
    return pairs


def shopping(recipes, wanted, kitchen):
    things = set()
    for name, needed in recipes:
        if name in wanted:
            things = things | needed
    return things - kitchen
