"""Fails task 3.

With `"0"` jars this asks how many there are, though somebody wrote it down. A failed division isn't a text that can't be read.
Give each of the two exceptions an `except` of its own.
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
    try:
        return total // int(jars)
    except (ValueError, ZeroDivisionError):
        return "how many jars?"
