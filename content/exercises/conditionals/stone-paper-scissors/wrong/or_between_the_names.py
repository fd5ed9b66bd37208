"""Fails task 1.

Each text is a sign here. After `or` stands a text alone, and a text with something in it counts as yes. Each
part needs its own comparison.
"""


def is_sign(sign):
    return bool(sign == "stone" or "paper" or "scissors")


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
