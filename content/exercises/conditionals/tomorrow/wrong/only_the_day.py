"""Fails task 2.

The day after the 31st of May is the 32nd here. The last day of a month needs a case of its own: the month
changes too. Test your condition with exactly that day.
"""


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(month, year):
    if month == 2:
        if is_leap(year):
            return 29
        else:
            return 28
    elif month == 4 or month == 6 or month == 9 or month == 11:
        return 30
    else:
        return 31


def tomorrow(day, month, year):
    day = day + 1
    return str(day) + "/" + str(month) + "/" + str(year)
