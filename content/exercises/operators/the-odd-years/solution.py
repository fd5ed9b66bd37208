def divides(number, year):
    answer = year % number == 0
    return answer


def is_leap(year):
    answer = divides(4, year) and (not divides(100, year) or divides(400, year))
    return answer


def days_in(year):
    days = 365 + is_leap(year)
    return days
