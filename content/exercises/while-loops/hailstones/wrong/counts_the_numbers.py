"""Fails task 2.

Each answer is one too high. From 1 no move is needed, so the count begins at 0. You count the moves, not the
numbers.
"""


def next_number(number):
    if number % 2 == 0:
        return number // 2
    else:
        return number * 3 + 1


def moves(number):
    count = 1
    while number > 1:
        number = next_number(number)
        count = count + 1
    return count


def highest(number):
    top = number
    while number > 1:
        number = next_number(number)
        if number > top:
            top = number
    return top
