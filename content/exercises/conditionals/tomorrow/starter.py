def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(month, year):
    return ...


def tomorrow(day, month, year):
    # Change day, month and year. Then make a text of them.
    return ...
