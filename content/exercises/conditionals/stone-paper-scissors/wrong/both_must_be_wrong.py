"""Fails task 3.

One wrong sign passes. "Again" comes only if *both* are wrong here. One is enough to play again.
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
    if not is_sign(one) and not is_sign(two):
        return "again"
    elif one == two:
        return "draw"
    elif beats(one, two):
        return "first"
    else:
        return "second"
