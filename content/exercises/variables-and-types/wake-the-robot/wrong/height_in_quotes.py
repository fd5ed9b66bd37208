"""Fails task 3.

The height is a text: there are quotes around it. A measured number stands there without quotes.
"""


def robot_name():
    name = "Bolt"
    return name


def robot_legs():
    legs = 4
    return legs


def robot_height():
    height = "1.5"
    return height


def robot_awake():
    awake = True
    return awake
