"""Fails task 2.

On a path without an end this doesn't come back: square brackets build a whole list first. Which brackets wait
until somebody asks?
"""


def climbs(heights):
    before = None
    for height in heights:
        if before is not None:
            yield height - before
        before = height


def strong(heights, metres):
    return iter([climb for climb in climbs(heights) if climb >= metres])


def days(legs, most):
    today = []
    for leg in legs:
        if today and sum(today) + leg > most:
            yield today
            today = []
        today.append(leg)
    if today:
        yield today
