"""Fails task 3.

This clock begins again after 12 hours. Here a day goes from 0 to 23.
"""


def whole_hours(minutes):
    hours = minutes // 60
    return hours


def minutes_left(minutes):
    rest = minutes % 60
    return rest


def hour_after(start, hours):
    hour = (start + hours) % 12
    return hour
