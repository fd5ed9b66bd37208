"""Fails task 2.

Asked for 0 days, this returns all of them. `-0` is 0, so the slice starts at the very beginning.
What should happen when `n` is 0?
"""


def first_and_last(rain):
    return [rain[0], rain[-1]]


def last_days(rain, n):
    return rain[-n:]


def wetter_days(rain):
    count = 0
    for i in range(1, len(rain)):
        if rain[i] > rain[i - 1]:
            count = count + 1
    return count
