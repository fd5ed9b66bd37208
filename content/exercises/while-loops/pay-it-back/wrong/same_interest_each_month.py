"""Fails task 2.

The interest is worked out once, from the first debt. It should be worked out anew each month, from what is
left.
"""


def months_for_friend(debt, payment):
    months = 0
    while debt > 0:
        debt = debt - payment
        months = months + 1
    return months


def months_for_shop(debt, percent, payment):
    interest = debt * percent // 100
    if interest >= payment:
        return "never"
    months = 0
    while debt > 0:
        debt = debt + interest - payment
        months = months + 1
    return months


def total_paid(debt, percent, payment):
    if debt * percent // 100 >= payment:
        return "never"
    paid = 0
    while debt > 0:
        debt = debt + debt * percent // 100
        if debt < payment:
            payment = debt
        debt = debt - payment
        paid = paid + payment
    return paid
