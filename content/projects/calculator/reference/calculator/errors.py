"""What can go wrong with an expression. Each text is for the person who typed it."""


class CalculatorError(Exception):
    """It can't be worked out."""


class WritingError(CalculatorError):
    """It isn't written as it should be, at a column that counts from 1."""

    def __init__(self, text, column):
        super().__init__(f"{text} at column {column}")
