"""Fails task 3.

This is what is left in the bank. The question is how many coins were put in, whatever was taken out later.
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
        coins = coins + slip
    return coins
