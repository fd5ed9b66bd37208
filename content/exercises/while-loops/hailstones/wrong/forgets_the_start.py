"""Fails task 3.

From 8 the highest is 8 itself, but the start isn't looked at here. What is the largest before the first move?
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
    top = 1
    while number > 1:
        number = next_number(number)
        if number > top:
            top = number
    return top
