"""Fails task 1.

Only one month is paid. `if` asks once. As long as there is a debt, it should go on.
"""


def months_for_friend(debt, payment):
    months = 0
    if debt > 0:
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
    paid = 0
    while debt > 0:
        debt = debt + debt * percent // 100
        if debt < payment:
            payment = debt
        debt = debt - payment
        paid = paid + payment
    return paid
