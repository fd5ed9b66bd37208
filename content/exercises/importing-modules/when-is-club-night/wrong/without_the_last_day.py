"""Fails task 3.

When the weekday falls on the last day of the month, it's one too few. `range` stops before its end.
"""

import calendar


def days_in(year, month):
    start, days = calendar.monthrange(year, month)
    return days


def first(year, month, weekday):
    for day in range(1, 8):
        if calendar.weekday(year, month, day) == weekday:
            return day


def how_many(year, month, weekday):
    count = 0
    for day in range(first(year, month, weekday), days_in(year, month), 7):
        count = count + 1
    return count


def unlucky(year, month):
    this = year * 12 + month - 1
    for later in range(14):
        number = this + later
        if calendar.weekday(number // 12, number % 12 + 1, 13) == calendar.FRIDAY:
            return later
