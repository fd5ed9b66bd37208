"""Fails task 2.

A slip of 0 cents is counted as unreadable. 0 counts as false after `if not`, and `None` does as well.
Ask whether it *is* `None`.
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
        if not cents:
            unread = unread + 1
        else:
            total = total + cents
    return total, unread


def per_jar(slips, jars):
    total, unread = box_total(slips)
    try:
        return total // int(jars)
    except ValueError:
        return "how many jars?"
    except ZeroDivisionError:
        return "nothing sold"
