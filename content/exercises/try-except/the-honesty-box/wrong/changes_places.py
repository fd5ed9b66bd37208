"""Fails task 2.

Both numbers are right, in the other order. The page wants the sum first.
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
    return unread, total


def per_jar(slips, jars):
    total, unread = box_total(slips)
    try:
        return total // int(jars)
    except ValueError:
        return "how many jars?"
    except ZeroDivisionError:
        return "nothing sold"
