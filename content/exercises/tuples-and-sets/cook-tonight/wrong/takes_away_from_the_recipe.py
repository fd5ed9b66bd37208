"""Fails task 1.

The answer is right, but afterwards things are gone from the recipes. `needed -= kitchen` changes the set that stands in the recipe.
`needed - kitchen` makes a new one.
"""


def can_cook(recipes, kitchen):
    names = []
    for name, needed in recipes:
        needed -= kitchen
        if needed == set():
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
