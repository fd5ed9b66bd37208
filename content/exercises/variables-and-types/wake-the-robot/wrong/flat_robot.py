"""Fails task 3.

This robot is as flat as its own shadow. The height has to be more than 0.
"""


def robot_name():
    name = "Bolt"
    return name


def robot_legs():
    legs = 4
    return legs


def robot_height():
    height = 0.0
    return height


def robot_awake():
    awake = True
    return awake
