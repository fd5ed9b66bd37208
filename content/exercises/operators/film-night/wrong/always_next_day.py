"""Fails task 3.

24 is always taken away, even when midnight is still far. 20 plus 2 is 22, and needs nothing taken away.
"""


def whole_hours(minutes):
    hours = minutes // 60
    return hours


def minutes_left(minutes):
    rest = minutes % 60
    return rest


def hour_after(start, hours):
    hour = start + hours - 24
    return hour
