"""Fails task 2.

The last week is missing. Both weeks count, and a range ends *before* its second number.
"""


def saved(weeks):
    coins = 0
    for week in range(1, weeks + 1):
        coins = coins + week
    return coins


def saved_from(first, last):
    coins = 0
    for week in range(first, last):
        coins = coins + week
    return coins


def coins_in(slips):
    coins = 0
    for slip in slips:
        if slip > 0:
            coins = coins + slip
    return coins
