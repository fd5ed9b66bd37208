"""Fails task 3.

This counts the slips. Each slip says how many coins it was, and those should be added.
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
        if slip > 0:
            coins = coins + 1
    return coins
