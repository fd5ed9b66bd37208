"""Fails task 4.

Python distinguishes capital and small letters. It looks for a label `true` and finds none. The value begins
with a capital T.
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
    awake = true
    return awake
