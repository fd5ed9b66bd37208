"""Fails task 1.

Uphill the number is negative. It's the height before minus this one, and the task wants it the other way round.
"""


def climbs(heights):
    before = None
    for height in heights:
        if before is not None:
            yield before - height
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
