"""Fails task 1.

6 gives None, and with more digits Python can't add to that None. The sum is worked out and then dropped.
Which word hands it back?
"""


def digit_sum(number):
    if number == 0:
        return 0
    digit_sum(number // 10) + number % 10


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
