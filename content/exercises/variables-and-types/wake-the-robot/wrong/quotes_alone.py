"""Fails task 1.

The name is a text with nothing in it. The quotes only show where a text begins and ends. What stands between
them is the name.
"""


def robot_name():
    name = ""
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
