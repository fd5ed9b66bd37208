"""Fails task 2.

`>` compares two texts by the alphabet. Stone comes after scissors there, and also after paper, which wraps it.
"""


def is_sign(sign):
    return sign == "stone" or sign == "paper" or sign == "scissors"


def beats(one, two):
    return one > two


def winner(one, two):
    if not (is_sign(one) and is_sign(two)):
        return "again"
    elif one == two:
        return "draw"
    elif beats(one, two):
        return "first"
    else:
        return "second"
