"""Fails task 2.

`to_clock(1440)` gives 24 for the hour, and no clock shows that. After 23:59 comes 0:00.
Take out the full days first.
"""


def to_minutes(hour, minute=0):
    return hour * 60 + minute


def to_clock(minutes):
    today = minutes
    return today // 60, today % 60


def two_digits(number):
    if number < 10:
        return "0" + str(number)
    return str(number)


def board(hour, minute=0, gap=":"):
    return two_digits(hour) + gap + two_digits(minute)


def arrive(hour, minute, takes, late=0):
    end = to_minutes(hour, minute) + takes + late
    new_hour, new_minute = to_clock(end)
    return board(new_hour, new_minute), end // 1440
