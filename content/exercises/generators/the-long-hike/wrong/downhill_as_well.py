"""Fails task 2.

A steep way down counts as a strong climb here. The sign was thrown away. Downhill is a negative number of
metres.
"""


def climbs(heights):
    before = None
    for height in heights:
        if before is not None:
            yield height - before
        before = height


def strong(heights, metres):
    return (climb for climb in climbs(heights) if abs(climb) >= metres)


def days(legs, most):
    today = []
    for leg in legs:
        if today and sum(today) + leg > most:
            yield today
            today = []
        today.append(leg)
    if today:
        yield today
