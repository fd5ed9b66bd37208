"""Fails task 3.

In many months some weekdays come up five times. How many days are left after the fourth week?
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
    return 4


def unlucky(year, month):
    this = year * 12 + month - 1
    for later in range(14):
        number = this + later
        if calendar.weekday(number // 12, number % 12 + 1, 13) == calendar.FRIDAY:
            return later
