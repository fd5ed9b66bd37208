"""Fails task 1.

This goes half way around. The edge is the whole width times pi.
"""

import math


def ribbon(across):
    return math.ceil(across / 2 * math.pi)


def corner_to_corner(length, width):
    return math.ceil(math.hypot(length, width))


def patch(length, width):
    return math.gcd(length, width)


def patches(length, width):
    side = patch(length, width)
    return (length // side) * (width // side)
