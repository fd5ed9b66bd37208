"""Fails task 2.

A number with a point is a float, for things that you measure. Legs are counted. Write the number without a
point.
"""


def robot_name():
    name = "Bolt"
    return name


def robot_legs():
    legs = 4.0
    return legs


def robot_height():
    height = 1.5
    return height


def robot_awake():
    awake = True
    return awake
