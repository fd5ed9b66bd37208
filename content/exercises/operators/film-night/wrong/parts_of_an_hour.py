"""Fails task 1.

`/` divides to the last part: 135 minutes are 2.25 hours. The task asks how many whole hours fit in. Another
operator counts those.
"""


def whole_hours(minutes):
    hours = minutes / 60
    return hours


def minutes_left(minutes):
    rest = minutes % 60
    return rest


def hour_after(start, hours):
    hour = (start + hours) % 24
    return hour
