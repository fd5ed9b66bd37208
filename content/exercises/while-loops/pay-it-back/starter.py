def months_for_friend(debt, payment):
    months = 0
    # As long as there is a debt, pay.
    return ...


def months_for_shop(debt, percent, payment):
    return ...


def total_paid(debt, percent, payment):
    return ...
