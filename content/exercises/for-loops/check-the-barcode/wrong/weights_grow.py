"""Fails task 2.

The digits are multiplied by 1, 3, 5, 7 and so on. Only 1 and 3 take turns.
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
        weight = weight + 2
    return total


def is_valid(barcode):
    digits = only_digits(barcode)
    count = 0
    for digit in digits:
        count = count + 1
    return count == 13 and weighted_sum(digits) % 10 == 0
