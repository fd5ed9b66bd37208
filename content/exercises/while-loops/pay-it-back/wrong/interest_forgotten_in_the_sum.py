"""Fails task 3.

This is the debt of the beginning. What was added as interest has been paid as well.
"""


def months_for_friend(debt, payment):
    months = 0
    while debt > 0:
        debt = debt - payment
        months = months + 1
    return months


def months_for_shop(debt, percent, payment):
    if debt * percent // 100 >= payment:
        return "never"
    months = 0
    while debt > 0:
        debt = debt + debt * percent // 100 - payment
        months = months + 1
    return months


def total_paid(debt, percent, payment):
    if debt * percent // 100 >= payment:
        return "never"
    return debt
