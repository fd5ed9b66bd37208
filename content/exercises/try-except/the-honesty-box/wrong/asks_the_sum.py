"""Fails task 3.

Jars are gone and nobody paid, and this says that nothing was sold. It asks whether the sum is 0.
What can't be divided by is the number of jars.
"""


def cents_on(slip):
    try:
        return int(slip)
    except (ValueError, TypeError):
        return None


def box_total(slips):
    total = 0
    unread = 0
    for slip in slips:
        cents = cents_on(slip)
        if cents is None:
            unread = unread + 1
        else:
            total = total + cents
    return total, unread


def per_jar(slips, jars):
    total, unread = box_total(slips)
    if total == 0:
        return "nothing sold"
    try:
        return total // int(jars)
    except ValueError:
        return "how many jars?"
    except ZeroDivisionError:
        return "nothing sold"
