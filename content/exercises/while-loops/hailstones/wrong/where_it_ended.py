"""Fails task 3.

This is always 1: the place where it ends. The label has moved on, and nobody remembered the top. It needs a
label of its own.
"""


def next_number(number):
    if number % 2 == 0:
        return number // 2
    else:
        return number * 3 + 1


def moves(number):
    count = 0
    while number > 1:
        number = next_number(number)
        count = count + 1
    return count


def highest(number):
    while number > 1:
        number = next_number(number)
    return number
