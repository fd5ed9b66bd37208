"""Fails task 3.

Before a long leg comes an empty day. Nobody had walked yet on it. Hand out a day only if it holds a leg.
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
        if sum(today) + leg > most:
            yield today
            today = []
        today.append(leg)
    if today:
        yield today
