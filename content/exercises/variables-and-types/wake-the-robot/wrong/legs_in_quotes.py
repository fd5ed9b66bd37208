"""Fails task 2.

The legs are a text: there are quotes around them. Nobody can calculate with that. A number is written in digits,
without quotes.
"""


def robot_name():
    name = "Bolt"
    return name


def robot_legs():
    legs = "4"
    return legs


def robot_height():
    height = 1.5
    return height


def robot_awake():
    awake = True
    return awake
