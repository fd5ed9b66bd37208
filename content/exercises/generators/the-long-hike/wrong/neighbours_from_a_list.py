"""Fails task 1.

A path without an end can't be made into a list, and that is tried here. Remember the height before, and take
one height after the other.
"""


def climbs(heights):
    heights = list(heights)
    for before, height in zip(heights, heights[1:]):
        yield height - before


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
