"""Fails task 3.

Patches of one centimetre fill everything, and nobody wants to sew them. The page asks for the largest.
"""

import math


def ribbon(across):
    return math.ceil(across * math.pi)


def corner_to_corner(length, width):
    return math.ceil(math.hypot(length, width))


def patch(length, width):
    return 1


def patches(length, width):
    side = patch(length, width)
    return (length // side) * (width // side)
