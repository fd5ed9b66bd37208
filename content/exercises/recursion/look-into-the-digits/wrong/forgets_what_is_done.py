"""Fails task 3.

The result is only one digit. Each call begins the new number from nothing, since it isn't told what was built before.
What is the second parameter for?
"""


def digit_sum(number):
    if number == 0:
        return 0
    return digit_sum(number // 10) + number % 10


def root(number):
    if number < 10:
        return number
    return root(digit_sum(number))


def backwards(number, done=0):
    if number == 0:
        return done
    if number < 10:
        return number
    return backwards(number // 10)


def check_sum(number):
    if number == 0:
        return 0
    last = number % 10
    before = number // 10 % 10
    return last + digit_sum(2 * before) + check_sum(number // 100)


def valid(number):
    return check_sum(number) % 10 == 0
