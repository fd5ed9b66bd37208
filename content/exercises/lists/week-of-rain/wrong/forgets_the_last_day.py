"""Fails task 3.

The last day is never looked at. `range(1, 5)` ends at 4, so `range` already stops before the length.
Nothing more has to be taken off.
"""


def first_and_last(rain):
    return [rain[0], rain[-1]]


def last_days(rain, n):
    if n == 0:
        return []
    return rain[-n:]


def wetter_days(rain):
    count = 0
    for i in range(1, len(rain) - 1):
        if rain[i] > rain[i - 1]:
            count = count + 1
    return count
