"""Fails task 1.

July and August both have 31 days, so the months don't take turns all year. The module knows each of them.
"""

import calendar


def days_in(year, month):
    if month == 2:
        start, days = calendar.monthrange(year, month)
        return days
    return 30 + month % 2


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
