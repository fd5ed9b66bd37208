def can_cook(recipes, kitchen):
    # Return a list of names.
    ...


def nearly(recipes, kitchen):
    # Return a list of tuples: the dish, and the one thing it lacks.
    ...


def shopping(recipes, wanted, kitchen):
    # Return a set of things to buy.
    ...
