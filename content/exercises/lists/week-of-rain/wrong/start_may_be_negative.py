"""Fails task 2.

With three days and `n` 5, some days are missing. `len(rain) - n` is below 0 then, and a negative number counts from the back.
What should the start be when there are too few days?
"""


def first_and_last(rain):
    return [rain[0], rain[-1]]


def last_days(rain, n):
    return rain[len(rain) - n :]


def wetter_days(rain):
    count = 0
    for i in range(1, len(rain)):
        if rain[i] > rain[i - 1]:
            count = count + 1
    return count
