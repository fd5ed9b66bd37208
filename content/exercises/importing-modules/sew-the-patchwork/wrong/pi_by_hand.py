"""Fails task 1.

For 100 centimetres this gives 314, and the edge is a bit longer. 3.14 isn't pi. The module has a better one.
"""

import math


def ribbon(across):
    return math.ceil(across * 3.14)


def corner_to_corner(length, width):
    return math.ceil(math.hypot(length, width))


def patch(length, width):
    return math.gcd(length, width)


def patches(length, width):
    side = patch(length, width)
    return (length // side) * (width // side)
