"""Fails task 3.

A well wins or loses here, like a sign. The referee hasn't looked whether both signs exist.
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
    elif beats(one, two):
        return "first"
    else:
        return "second"
