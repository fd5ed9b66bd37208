"""Many lines, one after the other, that share their variables."""

import re

from calculator.errors import CalculatorError
from calculator.functions import TAKEN
from calculator.grammar import evaluate

ASSIGNMENT = re.compile(r"\s*([A-Za-z][A-Za-z0-9_]*)\s*=(.*)", re.DOTALL)


class Session:
    def __init__(self):
        self.variables = {}

    def answer(self, line):
        """The value of a line. A line that fails changes nothing. Raises CalculatorError."""
        found = ASSIGNMENT.fullmatch(line)
        if found and found[1] in TAKEN:
            raise CalculatorError(f"{found[1]} can't be set")
        value = evaluate(found[2] if found else line, self.variables)
        if found:
            self.variables[found[1]] = value
        self.variables["ans"] = value
        return value
