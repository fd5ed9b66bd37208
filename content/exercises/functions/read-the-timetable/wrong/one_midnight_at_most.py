"""Fails task 4.

A ride of three days passes three midnights, and this says one. It asks only whether midnight has passed.
How many full days are in the minutes since the first midnight?
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
    end = to_minutes(hour, minute) + takes + late
    new_hour, new_minute = to_clock(end)
    nights = 0
    if end >= 1440:
        nights = 1
    return board(new_hour, new_minute), nights
