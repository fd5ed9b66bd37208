"""Fails task 1.

February has 31 days here. The `else` belongs to the second `if` only, which asks anew and overwrites what was
found before. `elif` makes one chain of them.
"""


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(month, year):
    if month == 2:
        days = 28 + is_leap(year)
    if month == 4 or month == 6 or month == 9 or month == 11:
        days = 30
    else:
        days = 31
    return days


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
