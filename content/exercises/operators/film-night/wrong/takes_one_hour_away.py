"""Fails task 2.

One hour is taken away, however long the film is. 135 minutes hold two of them, and 59 minutes none. Ask for
what is left over.
"""


def whole_hours(minutes):
    hours = minutes // 60
    return hours


def minutes_left(minutes):
    rest = minutes - 60
    return rest


def hour_after(start, hours):
    hour = (start + hours) % 24
    return hour
