"""Fails task 1.

Only the digits before the first other sign are kept. `return` ends the whole loop. Here one sign is left out,
and the loop goes on.
"""


def only_digits(text):
    digits = ""
    for sign in text:
        if sign not in "0123456789":
            return digits
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
