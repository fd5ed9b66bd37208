"""Fails task 3.

For `[4, 0, 0]` the first day is counted as wetter. Its index is 0, and `rain[0 - 1]` is the last day of the list, without any error.
Begin with the second day.
"""


def first_and_last(rain):
    return [rain[0], rain[-1]]


def last_days(rain, n):
    if n == 0:
        return []
    return rain[-n:]


def wetter_days(rain):
    count = 0
    for i in range(len(rain)):
        if rain[i] > rain[i - 1]:
            count = count + 1
    return count
