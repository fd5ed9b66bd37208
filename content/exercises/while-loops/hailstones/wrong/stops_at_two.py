"""Fails task 2.

It stops at 2, one move before the ground. As long as the number is above 1, there is another move.
"""


def next_number(number):
    if number % 2 == 0:
        return number // 2
    else:
        return number * 3 + 1


def moves(number):
    count = 0
    while number > 2:
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
