def divides(number, year):
    answer = ...
    return answer


def is_leap(year):
    answer = ...
    return answer


def days_in(year):
    days = ...
    return days
