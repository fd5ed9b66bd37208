"""Fails task 1.

Long and short months take turns here, and that goes wrong in August: July and August both have 31 days. Go by
the numbers on the page.
"""


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(month, year):
    if month == 2:
        if is_leap(year):
            return 29
        else:
            return 28
    elif month % 2 == 0:
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
