"""Fails task 3.

A number with too few or too many digits passes, even one with none at all. There have to be exactly 13.
"""


def only_digits(text):
    digits = ""
    for sign in text:
        if sign in "0123456789":
            digits = digits + sign
    return digits


def weighted_sum(digits):
    total = 0
    weight = 1
    for digit in digits:
        total = total + int(digit) * weight
        if weight == 1:
            weight = 3
        else:
            weight = 1
    return total


def is_valid(barcode):
    return weighted_sum(only_digits(barcode)) % 10 == 0
