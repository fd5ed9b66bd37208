"""Work out an expression, level by level.

sum     = product { ("+" | "-") product }
product = signed { ("*" | "/" | "//" | "%") signed }
signed  = "-" signed | power
power   = atom [ "^" signed ]
atom    = number | name | name "(" [ sum { "," sum } ] ")" | "(" sum ")"
"""

import sys
from fractions import Fraction

from calculator.arithmetic import calculate, negative, number
from calculator.errors import CalculatorError, WritingError
from calculator.functions import CONSTANTS, FUNCTIONS, call, day, today
from calculator.pieces import split

SUM, PRODUCT = ("+", "-"), ("*", "/", "//", "%")

sys.setrecursionlimit(20_000)


def evaluate(text, variables=None):
    """The value of an expression. Raises CalculatorError."""
    try:
        return _Reader(split(text), variables or {}).whole()
    except RecursionError:
        raise CalculatorError("this is nested too deeply") from None
    except CalculatorError:
        if "(" in text and any(letter.isalpha() for letter in text):
            return evaluate_as_python(text, variables or {})
        raise


def evaluate_as_python(text, variables):
    """Whatever else people may type, Python knows it already. Without its own names nothing bad can be called."""
    names = {name: function for name, (function, _, _) in FUNCTIONS.items()}
    try:
        return Fraction(eval(text.replace("^", "**"), {"__builtins__": {}, **names, **CONSTANTS, **variables}))
    except Exception as error:
        raise CalculatorError(str(error)) from None


class _Reader:
    def __init__(self, pieces, variables):
        self.pieces = pieces
        self.place = 0
        self.variables = variables

    @property
    def next(self):
        return self.pieces[self.place]

    def whole(self):
        value = self.sum()
        if self.next.kind != "end":
            raise WritingError(f"{self.next.text!r} can't stand here", self.next.column)
        return value

    def sum(self):
        return self.joined(SUM, self.product)

    def product(self):
        return self.joined(PRODUCT, self.signed)

    def joined(self, signs, part):
        value = part()
        while self.next.kind == "sign" and self.next.text in signs:
            sign = self.take().text
            value = calculate(sign, value, part())
        return value

    def signed(self):
        opposite = False
        while self.sees("-"):
            self.take()
            opposite = not opposite
        value = self.power()
        return negative(value) if opposite else value

    def power(self):
        base = self.atom()
        if not self.sees("^"):
            return base
        self.take()
        return calculate("^", base, self.signed())

    def atom(self):
        piece = self.take()
        if piece.kind == "number":
            return number(piece.text)
        if piece.kind == "name":
            return self.named(piece)
        if piece.kind == "sign" and piece.text == "(":
            value = self.sum()
            self.close()
            return value
        if piece.kind == "end":
            raise WritingError("a number is missing", piece.column)
        raise WritingError(f"{piece.text!r} can't stand here", piece.column)

    def named(self, piece):
        if self.sees("("):
            self.take()
            return self.called(piece)
        for known in (CONSTANTS, self.variables):
            if piece.text in known:
                return known[piece.text]
        raise CalculatorError(f"unknown name {piece.text}")

    def called(self, piece):
        if piece.text == "date":
            text = self.take()
            if text.kind != "text":
                raise WritingError('date takes a day in quotes, such as "2031-04-09",', text.column)
            self.close()
            return day(text.text)
        arguments = self.arguments()
        if piece.text == "today" and not arguments:
            return today()
        if piece.text not in FUNCTIONS:
            raise CalculatorError(f"unknown name {piece.text}" if piece.text != "today" else "today takes no arguments")
        return call(piece.text, arguments)

    def arguments(self):
        if self.sees(")"):
            self.take()
            return []
        values = [self.sum()]
        while self.sees(","):
            self.take()
            values.append(self.sum())
        self.close()
        return values

    def close(self):
        piece = self.take()
        if piece.kind == "end":
            raise WritingError("a closing parenthesis is missing", piece.column)
        if piece.text != ")" or piece.kind != "sign":
            raise WritingError(f"{piece.text!r} can't stand here", piece.column)

    def sees(self, sign):
        return self.next.kind == "sign" and self.next.text == sign

    def take(self):
        """The next piece. The end can be taken again and again."""
        piece = self.next
        if piece.kind != "end":
            self.place += 1
        return piece
