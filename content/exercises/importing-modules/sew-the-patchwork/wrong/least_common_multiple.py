"""Fails task 3.

This patch is larger than the blanket. `lcm` finds the smallest number that both sides divide. Here the question is the other way round.
"""

import math


def ribbon(across):
    return math.ceil(across * math.pi)


def corner_to_corner(length, width):
    return math.ceil(math.hypot(length, width))


def patch(length, width):
    return math.lcm(length, width)


def patches(length, width):
    side = patch(length, width)
    return (length // side) * (width // side)
