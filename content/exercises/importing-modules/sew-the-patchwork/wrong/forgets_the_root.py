"""Fails task 2.

The number is far too large: it's the square of the length. What undoes a square?
"""

import math


def ribbon(across):
    return math.ceil(across * math.pi)


def corner_to_corner(length, width):
    return length * length + width * width


def patch(length, width):
    return math.gcd(length, width)


def patches(length, width):
    side = patch(length, width)
    return (length // side) * (width // side)
