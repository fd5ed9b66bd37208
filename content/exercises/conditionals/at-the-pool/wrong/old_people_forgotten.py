"""Fails task 1.

From 65 on, people pay the full price. The board has four cases, and this program has three.
"""


def ticket(age):
    if age < 6:
        return 0
    elif age < 18:
        return 250
    else:
        return 500


def outdoor(degrees, thunder):
    if thunder:
        return "closed"
    elif degrees >= 20:
        return "open"
    else:
        return "wetsuit"
