"""Fails task 1.

The film is divided into parts of 100 minutes, as if hours counted like money. An hour has 60.
"""


def whole_hours(minutes):
    hours = minutes // 100
    return hours


def minutes_left(minutes):
    rest = minutes % 60
    return rest


def hour_after(start, hours):
    hour = (start + hours) % 24
    return hour
