"""Fails task 2.

A long number of nines leaves two digits here. Two steps are enough for most numbers, but not for all.
Let the function call itself, and it makes as many as are needed.
"""


def digit_sum(number):
    if number == 0:
        return 0
    return digit_sum(number // 10) + number % 10


def root(number):
    if number < 10:
        return number
    return digit_sum(digit_sum(number))


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
