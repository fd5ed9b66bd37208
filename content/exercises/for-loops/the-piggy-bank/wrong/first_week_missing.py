"""Fails task 2.

The first week is missing. What was saved up to `first` already holds the coins of that week, and it shouldn't
be taken away.
"""


def saved(weeks):
    coins = 0
    for week in range(1, weeks + 1):
        coins = coins + week
    return coins


def saved_from(first, last):
    return saved(last) - saved(first)


def coins_in(slips):
    coins = 0
    for slip in slips:
        if slip > 0:
            coins = coins + slip
    return coins
