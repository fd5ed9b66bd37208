"""Fails task 1.

The number of cups falls below nothing. Which line lets it grow?
"""


def cups_for(guests):
    cups = 0
    for guest in guests:
        cups = cups - 1
    return cups
