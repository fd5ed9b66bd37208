"""Fails task 2.

2000 had a 29th of February, but here it's no leap year. The last "but" of the rule lets those years in again.
"""


def divides(number, year):
    answer = year % number == 0
    return answer


def is_leap(year):
    answer = divides(4, year) and not divides(100, year)
    return answer


def days_in(year):
    days = 365 + is_leap(year)
    return days
