"""Fails task 1.

`rain[6]` is the last day only when there are seven. The task doesn't promise a whole week.
Which index is the last in a list of any length?
"""


def first_and_last(rain):
    return [rain[0], rain[6]]


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
