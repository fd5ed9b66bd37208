"""Fails task 1.

A slip with `-50` on it counts as unreadable, and so does ` 300 `. Signs other than digits may stand in a number too.
Let `int` read the text, and catch what it says when it can't.
"""


def cents_on(slip):
    if slip is None or slip == "":
        return None
    for sign in slip:
        if sign not in "0123456789":
            return None
    return int(slip)


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
