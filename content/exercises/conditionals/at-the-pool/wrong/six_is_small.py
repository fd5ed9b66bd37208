"""Fails task 1.

Somebody who is exactly 6 gets in free. "Below 6" leaves out the 6 itself, so `<=` takes one year too many.
"""


def ticket(age):
    if age <= 6:
        return 0
    elif age <= 18:
        return 250
    elif age <= 65:
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
