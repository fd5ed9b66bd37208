"""Fails task 1.

This counts how many digits there are. Each one should add its own value, not 1.
"""


def digit_sum(number):
    if number < 10:
        return 1
    return digit_sum(number // 10) + 1


def root(number):
    if number < 10:
        return number
    return root(digit_sum(number))


def backwards(number, done=0):
    if number == 0:
        return done
    return backwards(number // 10, done * 10 + number % 10)


def check_sum(number):
    if number == 0:
        return 0
    last = number % 10
    before = number // 10 % 10
    return last + digit_sum(2 * before) + check_sum(number // 100)


def valid(number):
    return check_sum(number) % 10 == 0
