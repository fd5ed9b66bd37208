"""Fails task 1.

Without quotes, a word is the name of a label, and there is no label of that name. Put quotes around the text
that you mean.
"""


def robot_name():
    name = Bolt
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
