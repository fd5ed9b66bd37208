"""Fails task 1.

This answers with a text. Between quotes nothing is compared. The value for yes is `True`, without quotes.
"""


def is_sign(sign):
    if sign == "stone" or sign == "paper" or sign == "scissors":
        return "True"
    else:
        return "False"


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
