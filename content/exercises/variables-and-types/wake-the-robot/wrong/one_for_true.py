"""Fails task 4.

1 is a number. Some machines use it for yes, but here the value has to be a `bool`: one of the two words.
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
    awake = 1
    return awake
