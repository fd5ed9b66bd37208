"""Fails task 2.

This hands back one text. The task wants two values, hour and minute, so that somebody can work with them.
Step 4 of the lesson returns two.
"""


def to_minutes(hour, minute=0):
    return hour * 60 + minute


def to_clock(minutes):
    today = minutes % 1440
    return str(today // 60) + ":" + str(today % 60)


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
