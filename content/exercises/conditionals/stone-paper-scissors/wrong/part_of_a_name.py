"""Fails task 1.

"pap" is a sign here, and so is a text with nothing in it. `in` looks for letters side by side. Compare the
whole text.
"""


def is_sign(sign):
    return sign in "stone paper scissors"


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
