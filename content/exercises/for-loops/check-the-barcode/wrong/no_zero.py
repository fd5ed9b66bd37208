"""Fails task 1.

The zeros are gone. 0 is a digit like the others. Is it in the text that you compare with?
"""


def only_digits(text):
    digits = ""
    for sign in text:
        if sign in "123456789":
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
    digits = only_digits(barcode)
    count = 0
    for digit in digits:
        count = count + 1
    return count == 13 and weighted_sum(digits) % 10 == 0
