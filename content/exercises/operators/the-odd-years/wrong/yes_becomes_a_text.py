"""Fails task 3.

Nothing is added up here: two texts are put together. `True` counts as 1 in a sum as it stands. It needs no
conversion.
"""


def divides(number, year):
    answer = year % number == 0
    return answer


def is_leap(year):
    answer = divides(4, year) and (not divides(100, year) or divides(400, year))
    return answer


def days_in(year):
    days = "365" + str(is_leap(year))
    return days
