"""Fails task 4.

`"True"` with quotes is a text of four letters. The value that means yes has no quotes.
"""


def robot_name():
    name = "Bolt"
    return name


def robot_legs():
    legs = 4
    return legs


def robot_height():
    height = 1.5
    return height


def robot_awake():
    awake = "True"
    return awake
