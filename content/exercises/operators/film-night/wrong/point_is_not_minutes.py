"""Fails task 2.

2.25 hours aren't 2 hours and 25 minutes: .25 is a quarter of an hour. Don't go by the point. Ask for what is
left over.
"""


def whole_hours(minutes):
    hours = minutes // 60
    return hours


def minutes_left(minutes):
    rest = int(minutes / 60 * 100) % 100
    return rest


def hour_after(start, hours):
    hour = (start + hours) % 24
    return hour
