"""Fails task 3.

In Python the decimal point is a dot. A comma makes two values of it, side by side. Write a dot instead.
"""


def robot_name():
    name = "Bolt"
    return name


def robot_legs():
    legs = 4
    return legs


def robot_height():
    height = 1,5
    return height


def robot_awake():
    awake = True
    return awake
