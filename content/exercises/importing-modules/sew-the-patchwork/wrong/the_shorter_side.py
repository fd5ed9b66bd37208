"""Fails task 3.

Patches as wide as the shorter side leave a strip that they don't fill. The patch has to divide both sides.
"""

import math


def ribbon(across):
    return math.ceil(across * math.pi)


def corner_to_corner(length, width):
    return math.ceil(math.hypot(length, width))


def patch(length, width):
    return min(length, width)


def patches(length, width):
    side = patch(length, width)
    return (length // side) * (width // side)
