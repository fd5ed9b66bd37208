"""Fails task 3.

The ordinary years have 366 days here, and the leap years 365. The additional day went to the wrong ones.
"""


def divides(number, year):
    answer = year % number == 0
    return answer


def is_leap(year):
    answer = divides(4, year) and (not divides(100, year) or divides(400, year))
    return answer


def days_in(year):
    days = 365 + (not is_leap(year))
    return days
