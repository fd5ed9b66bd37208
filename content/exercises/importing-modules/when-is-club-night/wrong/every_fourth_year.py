"""Fails task 1.

1900 gets a 29th of February, and it had none. The rule for leap years has exceptions, and the module knows them.
"""

import calendar


def days_in(year, month):
    if month == 2:
        if year % 4 == 0:
            return 29
        return 28
    if month in (4, 6, 9, 11):
        return 30
    return 31


def first(year, month, weekday):
    for day in range(1, 8):
        if calendar.weekday(year, month, day) == weekday:
            return day


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
