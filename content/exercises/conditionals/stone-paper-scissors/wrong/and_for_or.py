"""Fails task 1.

Nothing is a sign here: with `and`, the text would have to equal all three at once. One of them is enough.
"""


def is_sign(sign):
    return sign == "stone" and sign == "paper" and sign == "scissors"


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
    elif one == two:
        return "draw"
    elif beats(one, two):
        return "first"
    else:
        return "second"
