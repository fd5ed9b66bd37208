"""Fails task 1.

For a slip that nobody can read, this returns 0. A slip of 0 cents looks the same then.
Which value means "nothing here"?
"""


def cents_on(slip):
    try:
        return int(slip)
    except (ValueError, TypeError):
        return 0


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
    try:
        return total // int(jars)
    except ValueError:
        return "how many jars?"
    except ZeroDivisionError:
        return "nothing sold"
