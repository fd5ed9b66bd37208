"""Fails task 2.

It never moves. `while` means "as long as", not "until". The condition says when to stop, but it should say when
to go on.
"""


def next_number(number):
    if number % 2 == 0:
        return number // 2
    else:
        return number * 3 + 1


def moves(number):
    count = 0
    while number == 0:
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
