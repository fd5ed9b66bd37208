"""Fails task 1.

The last week is missing. A range ends *before* its second number.
"""


def saved(weeks):
    coins = 0
    for week in range(1, weeks):
        coins = coins + week
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
