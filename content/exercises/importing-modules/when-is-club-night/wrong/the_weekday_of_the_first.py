"""Fails task 2.

This returns the weekday of the 1st and doesn't ask for yours. The answer is a day of the month.
"""

import calendar


def days_in(year, month):
    start, days = calendar.monthrange(year, month)
    return days


def first(year, month, weekday):
    return calendar.weekday(year, month, 1)


def how_many(year, month, weekday):
    count = 0
    for day in range(first(year, month, weekday), days_in(year, month) + 1, 7):
        count = count + 1
    return count


def unlucky(year, month):
    this = year * 12 + month - 1
    for later in range(14):
        number = this + later
        if calendar.weekday(number // 12, number % 12 + 1, 13) == calendar.FRIDAY:
            return later
