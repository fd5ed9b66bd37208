"""Fails task 2.

Whether a digit counts three times depends on the digit here. It should depend on its place: the second, the
fourth, and so on.
"""


def only_digits(text):
    digits = ""
    for sign in text:
        if sign in "0123456789":
            digits = digits + sign
    return digits


def weighted_sum(digits):
    total = 0
    for digit in digits:
        if int(digit) % 2 == 0:
            total = total + int(digit) * 3
        else:
            total = total + int(digit)
    return total


def is_valid(barcode):
    digits = only_digits(barcode)
    count = 0
    for digit in digits:
        count = count + 1
    return count == 13 and weighted_sum(digits) % 10 == 0
