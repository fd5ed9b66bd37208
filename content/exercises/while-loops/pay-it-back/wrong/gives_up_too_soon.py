"""Fails task 2.

Some debts are called endless although they shrink. It's the interest that has to be smaller than the payment,
not the percent or the whole debt.
"""


def months_for_friend(debt, payment):
    months = 0
    while debt > 0:
        debt = debt - payment
        months = months + 1
    return months


def months_for_shop(debt, percent, payment):
    if debt > payment and percent > 0:
        return "never"
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
