"""Fails task 2.

The list is empty afterwards: `.pop` takes each age out of it.
"""


def fare(age):
    if age < 6:
        return 0
    if age < 16:
        return 150
    return 300


def total(ages):
    cents = 0
    while ages:
        cents = cents + fare(ages.pop())
    return cents
