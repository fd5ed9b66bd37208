"""Fails task 2.

A program that the machine doesn't know costs nothing: the function comes to its end and hands back `None`.
It can't keep its promise, so it has to raise.
"""


class LaundryError(Exception):
    """Raised when the machine can't start. The message is for the display."""


class BadCard(LaundryError):
    """Raised when nobody can tell how much is on the card."""


class NoSuchProgram(LaundryError):
    """Raised when the machine doesn't know the program."""


class CardEmpty(LaundryError):
    """Raised when there is too little on the card."""


def balance_on(text):
    try:
        cents = int(text)
    except ValueError as error:
        raise BadCard("card says " + text) from error
    if cents < 0:
        raise BadCard("card says " + text)
    return cents


def price_of(program):
    if program == "cold":
        return 250
    if program == "warm":
        return 300
    if program == "hot":
        return 350


def start(text, program):
    left = balance_on(text) - price_of(program)
    if left < 0:
        raise CardEmpty(str(-left) + " cents missing")
    return left


def display(text, program):
    try:
        left = start(text, program)
    except CardEmpty as error:
        return "please pay in, " + str(error)
    except LaundryError as error:
        return "not possible, " + str(error)
    return "washing, " + str(left) + " cents left"
