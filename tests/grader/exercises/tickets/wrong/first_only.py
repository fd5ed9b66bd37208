"""Fails task 2.

Only the first of the group pays: the `return` stands inside the loop.
"""


def fare(age):
    if age < 6:
        return 0
    if age < 16:
        return 150
    return 300


def total(ages):
    cents = 0
    for age in ages:
        cents = cents + fare(age)
        return cents
    return 0
