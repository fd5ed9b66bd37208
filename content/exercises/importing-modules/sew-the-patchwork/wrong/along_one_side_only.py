"""Fails task 4.

This counts the patches of one row. How many rows are there?
"""

import math


def ribbon(across):
    return math.ceil(across * math.pi)


def corner_to_corner(length, width):
    return math.ceil(math.hypot(length, width))


def patch(length, width):
    return math.gcd(length, width)


def patches(length, width):
    side = patch(length, width)
    return length // side
