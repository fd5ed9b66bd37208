"""Fails task 2.

The answer is right, but afterwards the gardener's list is shorter. `pop` takes each value out of the list.
A slice copies a piece and leaves the list whole.
"""


def first_and_last(rain):
    return [rain[0], rain[-1]]


def last_days(rain, n):
    days = []
    for i in range(n):
        if rain:
            days.insert(0, rain.pop())
    return days


def wetter_days(rain):
    count = 0
    for i in range(1, len(rain)):
        if rain[i] > rain[i - 1]:
            count = count + 1
    return count
