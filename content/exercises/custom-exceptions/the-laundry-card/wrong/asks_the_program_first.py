"""Fails task 3.

With a bad card and a wrong program, this complains about the program. The page wants the card to be read first.
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
    raise NoSuchProgram("no program " + program)


def start(text, program):
    price = price_of(program)
    left = balance_on(text) - price
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
