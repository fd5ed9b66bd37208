"""Fails task 3.

Two wells are a draw here. The question whether they are alike comes too early. Ask first whether both are
signs.
"""


def is_sign(sign):
    return sign == "stone" or sign == "paper" or sign == "scissors"


def beats(one, two):
    if one == "stone":
        return two == "scissors"
    elif one == "scissors":
        return two == "paper"
    elif one == "paper":
        return two == "stone"
    else:
        return False


def winner(one, two):
    if one == two:
        return "draw"
    elif not (is_sign(one) and is_sign(two)):
        return "again"
    elif beats(one, two):
        return "first"
    else:
        return "second"
