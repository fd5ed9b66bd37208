"""Fails task 2.

On a warm day with thunder the pool is open. The temperature is asked first, and the first yes wins. What
matters more?
"""


def ticket(age):
    if age < 6:
        return 0
    elif age < 18:
        return 250
    elif age < 65:
        return 500
    else:
        return 300


def outdoor(degrees, thunder):
    if degrees >= 20:
        return "open"
    elif thunder:
        return "closed"
    else:
        return "wetsuit"
