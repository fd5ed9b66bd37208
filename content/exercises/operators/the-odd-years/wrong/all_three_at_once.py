"""Fails task 2.

Hardly any year is a leap year now. With `and` between them, all three parts have to be yes. 2032 can't be
divided by 400 and is one all the same.
"""


def divides(number, year):
    answer = year % number == 0
    return answer


def is_leap(year):
    answer = divides(4, year) and not divides(100, year) and divides(400, year)
    return answer


def days_in(year):
    days = 365 + is_leap(year)
    return days
