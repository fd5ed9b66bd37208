"""Fails task 3.

After the first coins that were taken out, nothing is counted any more. `return` ends the whole loop. Leave out
this slip and go on.
"""


def saved(weeks):
    coins = 0
    for week in range(1, weeks + 1):
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
        if slip < 0:
            return coins
        coins = coins + slip
    return coins
