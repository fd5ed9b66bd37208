"""Fails task 2.

This robot has no legs and can't leave the shed. The task asks for at least one.
"""


def robot_name():
    name = "Bolt"
    return name


def robot_legs():
    legs = 0
    return legs


def robot_height():
    height = 1.5
    return height


def robot_awake():
    awake = True
    return awake
