"""Fails task 3.

For an endless debt, the text *never* comes out many times over: a text was multiplied by a number. Ask for that
case before you calculate.
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
    return months_for_shop(debt, percent, payment) * payment
