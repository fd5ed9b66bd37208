"""Fails task 3.

Days with as much rain as the day before are counted too. The task asks for more rain, not for as much.
Which comparison says that?
"""


def first_and_last(rain):
    return [rain[0], rain[-1]]


def last_days(rain, n):
    if n == 0:
        return []
    return rain[-n:]


def wetter_days(rain):
    count = 0
    for i in range(1, len(rain)):
        if rain[i] >= rain[i - 1]:
            count = count + 1
    return count
