"""Fails task 1.

After a height of 0 a climb is missing. 0 counts as false, and the program takes it for no height at all. Ask
with `is`.
"""


def climbs(heights):
    before = None
    for height in heights:
        if before:
            yield height - before
        before = height


def strong(heights, metres):
    return (climb for climb in climbs(heights) if climb >= metres)


def days(legs, most):
    today = []
    for leg in legs:
        if today and sum(today) + leg > most:
            yield today
            today = []
        today.append(leg)
    if today:
        yield today
