"""Fails task 3.

Ten past nine becomes 09:010. The zero belongs only in front of a number with one digit.
"""


def to_minutes(hour, minute=0):
    return hour * 60 + minute


def to_clock(minutes):
    today = minutes % 1440
    return today // 60, today % 60


def two_digits(number):
    return "0" + str(number)


def board(hour, minute=0, gap=":"):
    return two_digits(hour) + gap + two_digits(minute)


def arrive(hour, minute, takes, late=0):
    end = to_minutes(hour, minute) + takes + late
    new_hour, new_minute = to_clock(end)
    return board(new_hour, new_minute), end // 1440
