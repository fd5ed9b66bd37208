"""Fails task 1.

Even numbers rise here and odd ones fall. What is left over from an even number when you divide it by 2?
"""


def next_number(number):
    if number % 2 == 1:
        return number // 2
    else:
        return number * 3 + 1


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
