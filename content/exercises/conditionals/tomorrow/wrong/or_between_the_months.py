"""Fails task 1.

Nearly all months have 30 days here. After `or` stands a number alone, and a number that isn't 0 counts as yes.
Each month needs its own comparison.
"""


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(month, year):
    if month == 2:
        if is_leap(year):
            return 29
        else:
            return 28
    elif month == 4 or 6 or 9 or 11:
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
