"""Fails task 1.

After the first week, it's over: `return` is pushed in and ends the loop in its first turn. It belongs behind
the loop.
"""


def saved(weeks):
    coins = 0
    for week in range(1, weeks + 1):
        coins = coins + week
        return coins
    return coins


def saved_from(first, last):
    coins = 0
    for week in range(first, last + 1):
        coins = coins + week
    return coins


def coins_in(slips):
    coins = 0
    for slip in slips:
        if slip > 0:
            coins = coins + slip
    return coins
