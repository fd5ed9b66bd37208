"""Fails task 1.

Everybody from 6 on pays 250. Each age is at least 6 or below 18, so `or` always finds a yes. Both limits have
to be kept.
"""


def ticket(age):
    if age < 6:
        return 0
    elif age >= 6 or age < 18:
        return 250
    elif age < 65:
        return 500
    else:
        return 300


def outdoor(degrees, thunder):
    if thunder:
        return "closed"
    elif degrees >= 20:
        return "open"
    else:
        return "wetsuit"
