"""Fails task 2.

1900 and 2100 come out as leap years. Every fourth year is the first rule only. The 100 and the 400 are still
missing.
"""


def divides(number, year):
    answer = year % number == 0
    return answer


def is_leap(year):
    answer = divides(4, year)
    return answer


def days_in(year):
    days = 365 + is_leap(year)
    return days
