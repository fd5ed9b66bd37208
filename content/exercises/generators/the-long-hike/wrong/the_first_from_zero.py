"""Fails task 1.

There is one climb too many: the first height is taken for a climb from 0. Nobody climbed that. The first height
only says where the path begins.
"""


def climbs(heights):
    before = 0
    for height in heights:
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
