"""Fails task 1.

Small children pay 250. They are below 18 as well, and that case stands first. The first yes wins, so the narrow
case belongs first.
"""


def ticket(age):
    if age < 18:
        return 250
    elif age < 6:
        return 0
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
