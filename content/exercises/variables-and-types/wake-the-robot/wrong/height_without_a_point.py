"""Fails task 3.

A number without a point is an int. A height in whole metres becomes a float as soon as you write a point and a
zero behind it.
"""


def robot_name():
    name = "Bolt"
    return name


def robot_legs():
    legs = 4
    return legs


def robot_height():
    height = 2
    return height


def robot_awake():
    awake = True
    return awake
