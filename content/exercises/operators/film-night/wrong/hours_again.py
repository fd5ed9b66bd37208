"""Fails task 2.

These are the hours again. `//` counts how many fit in. Here the question is what is left over.
"""


def whole_hours(minutes):
    hours = minutes // 60
    return hours


def minutes_left(minutes):
    rest = minutes // 60
    return rest


def hour_after(start, hours):
    hour = (start + hours) % 24
    return hour
