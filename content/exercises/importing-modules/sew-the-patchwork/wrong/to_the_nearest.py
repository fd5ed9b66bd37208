"""Fails task 1.

`round` goes to the nearest whole number, and that may lie below. For 100 centimetres the ribbon is a bit too short.
"""

import math


def ribbon(across):
    return round(across * math.pi)


def corner_to_corner(length, width):
    return math.ceil(math.hypot(length, width))


def patch(length, width):
    return math.gcd(length, width)


def patches(length, width):
    side = patch(length, width)
    return (length // side) * (width // side)
