"""What the operators do with numbers and days. Numbers are exact fractions; a result that would be huge is refused first."""

import math
import sys
from datetime import date, timedelta
from decimal import Context, Decimal
from fractions import Fraction

from calculator.errors import CalculatorError

MOST_DIGITS = 10_000
SHOWN = Context(prec=12)

sys.set_int_max_str_digits(MOST_DIGITS + 100)


def number(text):
    """The number that a text such as 12.5 or 1e3 writes."""
    _, _, exponent = text.lower().partition("e")
    if len(exponent) > 6 or abs(int(exponent or 0)) > MOST_DIGITS:
        raise too_large()
    return Fraction(text)


def show(value):
    if isinstance(value, date):
        return value.isoformat()
    if value.denominator == 1:
        return str(value.numerator)
    rounded = SHOWN.divide(Decimal(value.numerator), Decimal(value.denominator))
    return format(rounded.normalize(), "f")


def calculate(sign, left, right):
    if isinstance(left, date) or isinstance(right, date):
        return _calculate_days(sign, left, right)
    try:
        return checked(OPERATIONS[sign](left, right))
    except ZeroDivisionError:
        raise CalculatorError("division by zero") from None


def negative(value):
    if isinstance(value, date):
        raise CalculatorError("a day has no opposite")
    return -value


def whole(value, what):
    """The value as a whole number."""
    if isinstance(value, date) or value.denominator != 1:
        raise CalculatorError(f"{what} should be a whole number")
    return value.numerator


def checked(value):
    """The value, if it isn't too large."""
    most_bits = MOST_DIGITS * math.log2(10)
    if max(value.numerator.bit_length(), value.denominator.bit_length()) > most_bits + 1:
        raise too_large()
    return value


def too_large():
    return CalculatorError(f"the result has more than {MOST_DIGITS} digits")


def power(base, exponent):
    if base == 0 and exponent < 0:
        raise CalculatorError("division by zero")
    if exponent.denominator != 1:
        return _root(base, exponent)
    parts = max(abs(base.numerator), base.denominator)
    if parts > 1 and abs(exponent) * math.log10(parts) > MOST_DIGITS:
        raise too_large()
    return base**exponent.numerator


def _root(base, exponent):
    """A power that isn't whole; it has no exact value."""
    if base < 0:
        raise CalculatorError("a negative number has no such root")
    try:
        return Fraction(float(base) ** float(exponent))
    except OverflowError:
        raise too_large() from None


def _calculate_days(sign, left, right):
    if sign == "-" and isinstance(left, date) and isinstance(right, date):
        return Fraction((left - right).days)
    if sign == "+" and isinstance(right, date) and not isinstance(left, date):
        left, right = right, left
    if sign not in ("+", "-") or isinstance(right, date):
        raise CalculatorError(f"days can't be joined by {sign}")
    days = whole(right, "a number of days")
    try:
        return left + timedelta(days=days if sign == "+" else -days)
    except OverflowError:
        raise CalculatorError("that day is beyond the calendar") from None


OPERATIONS = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "/": lambda left, right: left / right,
    "//": lambda left, right: Fraction(left // right),
    "%": lambda left, right: left % right,
    "^": power,
}
