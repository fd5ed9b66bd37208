"""Fails task 1.

After 3 weeks there are only 3 coins. Week 3 alone brings 3, and those of the weeks before belong to it. In each
turn, add the number of the week to what is there.
"""


def saved(weeks):
    coins = 0
    for week in range(1, weeks + 1):
        coins = coins + 1
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
