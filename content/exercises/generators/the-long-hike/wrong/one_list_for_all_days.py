"""Fails task 3.

All days are the same list, and later legs show up in earlier days. `clear` empties a list that has been handed
out already. Each day needs a new one.
"""


def climbs(heights):
    before = None
    for height in heights:
        if before is not None:
            yield height - before
        before = height


def strong(heights, metres):
    return (climb for climb in climbs(heights) if climb >= metres)


def days(legs, most):
    today = []
    for leg in legs:
        if today and sum(today) + leg > most:
            yield today
            today.clear()
        today.append(leg)
    if today:
        yield today
