def saved(weeks):
    coins = 0
    # Go through the weeks, and add.
    return ...


def saved_from(first, last):
    return ...


def coins_in(slips):
    return ...
