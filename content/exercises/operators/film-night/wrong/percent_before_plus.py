"""Fails task 3.

`%` comes before `+`, so only the hours were divided by 24, and the start was added afterwards. Brackets change
the order.
"""


def whole_hours(minutes):
    hours = minutes // 60
    return hours


def minutes_left(minutes):
    rest = minutes % 60
    return rest


def hour_after(start, hours):
    hour = start + hours % 24
    return hour
