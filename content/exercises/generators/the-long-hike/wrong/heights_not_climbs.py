"""Fails task 2.

It hands out heights. The task asks for the climbs between them, and `climbs` makes those.
"""


def climbs(heights):
    before = None
    for height in heights:
        if before is not None:
            yield height - before
        before = height


def strong(heights, metres):
    return (climb for climb in heights if climb >= metres)


def days(legs, most):
    today = []
    for leg in legs:
        if today and sum(today) + leg > most:
            yield today
            today = []
        today.append(leg)
    if today:
        yield today
