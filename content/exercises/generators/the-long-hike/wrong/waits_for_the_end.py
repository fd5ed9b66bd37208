"""Fails task 3.

All days are made before the first one is handed out. A path that never ends is never planned like that. Hand
out each day as soon as it's full.
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
    plan = []
    today = []
    for leg in legs:
        if today and sum(today) + leg > most:
            plan.append(today)
            today = []
        today.append(leg)
    if today:
        plan.append(today)
    yield from plan
