"""Fails task 1.

In a leap year, each month has 29 days here. The year matters only for February, so ask for the month first.
"""


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(month, year):
    if is_leap(year):
        return 29
    elif month == 2:
        return 28
    elif month == 4 or month == 6 or month == 9 or month == 11:
        return 30
    else:
        return 31


def tomorrow(day, month, year):
    if day < days_in_month(month, year):
        day = day + 1
    elif month < 12:
        day = 1
        month = month + 1
    else:
        day = 1
        month = 1
        year = year + 1
    return str(day) + "/" + str(month) + "/" + str(year)
