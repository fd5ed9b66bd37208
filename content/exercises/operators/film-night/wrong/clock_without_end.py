"""Fails task 3.

This clock goes on after 23: 22 plus 5 is 27. A clock begins again at 0. Which operator goes round?
"""


def whole_hours(minutes):
    hours = minutes // 60
    return hours


def minutes_left(minutes):
    rest = minutes % 60
    return rest


def hour_after(start, hours):
    hour = start + hours
    return hour
