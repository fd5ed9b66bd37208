"""Fails task 1.

The name is a number. You may call a robot 7, but here its name has to be a text. Digits between quotes are a text
too.
"""


def robot_name():
    name = 7
    return name


def robot_legs():
    legs = 4
    return legs


def robot_height():
    height = 1.5
    return height


def robot_awake():
    awake = True
    return awake
