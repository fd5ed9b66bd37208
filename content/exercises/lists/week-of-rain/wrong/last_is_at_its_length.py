"""Fails task 1.

Python stops with an IndexError. Counting starts at 0, so the last index is one less than the length.
Or count from the back.
"""


def first_and_last(rain):
    return [rain[0], rain[len(rain)]]


def last_days(rain, n):
    if n == 0:
        return []
    return rain[-n:]


def wetter_days(rain):
    count = 0
    for i in range(1, len(rain)):
        if rain[i] > rain[i - 1]:
            count = count + 1
    return count
