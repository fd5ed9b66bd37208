"""Fails task 2.

For 160 and 1 the ribbon is a bit too short. `round` takes the nearest whole number, and this one has to go up.
"""

import math


def ribbon(across):
    return math.ceil(across * math.pi)


def corner_to_corner(length, width):
    return round(math.hypot(length, width))


def patch(length, width):
    return math.gcd(length, width)


def patches(length, width):
    side = patch(length, width)
    return (length // side) * (width // side)
