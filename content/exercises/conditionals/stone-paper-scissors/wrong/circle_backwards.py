"""Fails task 2.

The circle is turned round: paper beats scissors here. Stone blunts scissors, scissors cut paper, paper wraps
stone.
"""


def is_sign(sign):
    return sign == "stone" or sign == "paper" or sign == "scissors"


def beats(one, two):
    if one == "scissors":
        return two == "stone"
    elif one == "paper":
        return two == "scissors"
    elif one == "stone":
        return two == "paper"
    else:
        return False


def winner(one, two):
    if not (is_sign(one) and is_sign(two)):
        return "again"
    elif one == two:
        return "draw"
    elif beats(one, two):
        return "first"
    else:
        return "second"
