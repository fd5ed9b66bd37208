"""Fails task 1.

Children pay as much as adults. Each `if` asks anew, and a later one overwrites the price. `elif` is skipped
when a case before it was right.
"""


def ticket(age):
    if age < 6:
        price = 0
    if age < 18:
        price = 250
    if age < 65:
        price = 500
    else:
        price = 300
    return price


def outdoor(degrees, thunder):
    if thunder:
        return "closed"
    elif degrees >= 20:
        return "open"
    else:
        return "wetsuit"
