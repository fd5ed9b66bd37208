"""Fails task 1.

This reads 8:05 as 805. An hour has 60 minutes, so each hour is worth 60.
"""


def to_minutes(hour, minute=0):
    return hour * 100 + minute


def to_clock(minutes):
    today = minutes % 1440
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
