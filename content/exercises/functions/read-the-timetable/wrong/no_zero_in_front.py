"""Fails task 3.

This writes 8:5 for five past eight. The board shows two digits for each number.
A number below 10 needs the text "0" in front.
"""


def to_minutes(hour, minute=0):
    return hour * 60 + minute


def to_clock(minutes):
    today = minutes % 1440
    return today // 60, today % 60


def two_digits(number):

    return str(number)


def board(hour, minute=0, gap=":"):
    return two_digits(hour) + gap + two_digits(minute)


def arrive(hour, minute, takes, late=0):
    end = to_minutes(hour, minute) + takes + late
    new_hour, new_minute = to_clock(end)
    return board(new_hour, new_minute), end // 1440
