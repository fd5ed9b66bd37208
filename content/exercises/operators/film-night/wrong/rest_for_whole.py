"""Fails task 1.

This is what is left over, not how many hours fit in. `%` and `//` answer two different questions. Ask the other
one.
"""


def whole_hours(minutes):
    hours = minutes % 60
    return hours


def minutes_left(minutes):
    rest = minutes % 60
    return rest


def hour_after(start, hours):
    hour = (start + hours) % 24
    return hour
