"""Fails task 4.

All trains are on time here. `late` comes in and is never used.
"""


def to_minutes(hour, minute=0):
    return hour * 60 + minute


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
    end = to_minutes(hour, minute) + takes
    new_hour, new_minute = to_clock(end)
    return board(new_hour, new_minute), end // 1440
