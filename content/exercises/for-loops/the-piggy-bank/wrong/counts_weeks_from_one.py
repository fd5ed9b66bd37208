"""Fails task 2.

The right number of weeks is saved, but beginning with 1 coin. In week 10, it's 10 coins.
"""


def saved(weeks):
    coins = 0
    for week in range(1, weeks + 1):
        coins = coins + week
    return coins


def saved_from(first, last):
    coins = 0
    for week in range(1, last - first + 2):
        coins = coins + week
    return coins


def coins_in(slips):
    coins = 0
    for slip in slips:
        if slip > 0:
            coins = coins + slip
    return coins
