"""Fails task 2.

These are the oldest days, not the latest. What stands before the `:` of a slice is its start, what stands after it is its end.
"""


def first_and_last(rain):
    return [rain[0], rain[-1]]


def last_days(rain, n):
    return rain[:n]


def wetter_days(rain):
    count = 0
    for i in range(1, len(rain)):
        if rain[i] > rain[i - 1]:
            count = count + 1
    return count
