"""Fails task 2.

There is no interest at all here. The shop is no friend: each month a part of the debt is added to it.
"""


def months_for_friend(debt, payment):
    months = 0
    while debt > 0:
        debt = debt - payment
        months = months + 1
    return months


def months_for_shop(debt, percent, payment):
    return months_for_friend(debt, payment)


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
