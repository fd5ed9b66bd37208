"""Fails task 1.

This answers with the rest, which is a number. A yes or no is wanted: compare the rest with the number that
means "nothing left over".
"""


def divides(number, year):
    answer = year % number
    return answer


def is_leap(year):
    answer = divides(4, year) and (not divides(100, year) or divides(400, year))
    return answer


def days_in(year):
    days = 365 + is_leap(year)
    return days
