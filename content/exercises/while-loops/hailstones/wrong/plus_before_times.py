"""Fails task 1.

5 becomes 18: the 1 was added first, and then multiplied as well. Multiply first, then add.
"""


def next_number(number):
    if number % 2 == 0:
        return number // 2
    else:
        return (number + 1) * 3


def moves(number):
    count = 0
    while number > 1:
        if number % 2 == 0:
            number = number // 2
        else:
            number = number * 3 + 1
        count = count + 1
    return count


def highest(number):
    top = number
    while number > 1:
        if number % 2 == 0:
            number = number // 2
        else:
            number = number * 3 + 1
        if number > top:
            top = number
    return top
