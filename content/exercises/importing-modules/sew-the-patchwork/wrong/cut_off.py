"""Fails task 1.

The ribbon for 100 centimetres is one too short. `int` cuts off what stands behind the point. Here it has to go up.
"""

import math


def ribbon(across):
    return int(across * math.pi)


def corner_to_corner(length, width):
    return math.ceil(math.hypot(length, width))


def patch(length, width):
    return math.gcd(length, width)


def patches(length, width):
    side = patch(length, width)
    return (length // side) * (width // side)
