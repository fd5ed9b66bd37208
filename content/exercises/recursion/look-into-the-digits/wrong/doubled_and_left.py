"""Fails task 4.

A doubled 5 counts 10 here. The task adds up the two digits of it, so it counts 1.
You have a function for that.
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
    return backwards(number // 10, done * 10 + number % 10)


def check_sum(number):
    if number == 0:
        return 0
    last = number % 10
    before = number // 10 % 10
    return last + 2 * before + check_sum(number // 100)


def valid(number):
    return check_sum(number) % 10 == 0
