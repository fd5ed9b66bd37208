"""Fails task 2.

Nearly each year is a leap year now. 2031 isn't divided by 100, and after `or` that alone is enough. Where do
brackets belong, and where `and`?
"""


def divides(number, year):
    answer = year % number == 0
    return answer


def is_leap(year):
    answer = divides(4, year) or not divides(100, year) or divides(400, year)
    return answer


def days_in(year):
    days = 365 + is_leap(year)
    return days
