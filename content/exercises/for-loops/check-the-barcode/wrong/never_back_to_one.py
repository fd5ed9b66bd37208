"""Fails task 2.

From the second digit on, all are multiplied by 3. After a 3, the 1 has its turn again.
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
        weight = 3
    return total


def is_valid(barcode):
    digits = only_digits(barcode)
    count = 0
    for digit in digits:
        count = count + 1
    return count == 13 and weighted_sum(digits) % 10 == 0
