"""Fails task 3.

When both show the same, the second player wins here. Neither beats the other then. What is left for `else` must
be one case only.
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
    if not (is_sign(one) and is_sign(two)):
        return "again"
    elif beats(one, two):
        return "first"
    else:
        return "second"
