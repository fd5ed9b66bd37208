"""The names that an expression may use: constants, and functions with the number of arguments that they take."""

import math
import os
from datetime import UTC, date, datetime
from fractions import Fraction

from calculator.arithmetic import MOST_DIGITS, checked, power, too_large, whole
from calculator.errors import CalculatorError

MANY = 1000


def call(name, arguments):
    function, least, most = FUNCTIONS[name]
    if not least <= len(arguments) <= most:
        raise CalculatorError(f"{name} doesn't take {len(arguments)} arguments")
    if any(isinstance(argument, date) for argument in arguments):
        raise CalculatorError(f"{name} takes numbers, not days")
    try:
        return checked(Fraction(function(*arguments)))
    except (ValueError, ZeroDivisionError):
        raise CalculatorError(f"{name} has no value there") from None
    except OverflowError:
        raise too_large() from None


def day(text):
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise CalculatorError(f"{text!r} is no day, such as 2031-04-09") from None


def today():
    return now().date()


def now():
    """The instant in MILEPOST_NOW, or now; in UTC."""
    given = os.environ.get("MILEPOST_NOW")
    return datetime.fromisoformat(given.replace("Z", "+00:00")).astimezone(UTC) if given else datetime.now(UTC)


def _sqrt(x):
    if x < 0:
        raise ValueError
    roots = Fraction(math.isqrt(x.numerator), math.isqrt(x.denominator))
    return roots if roots**2 == x else power(x, Fraction(1, 2))


def _log(x, base=None):
    return math.log(x) if base is None else math.log(x) / math.log(base)


def _round(x, places=Fraction(0)):
    """Half goes away from zero, as on paper."""
    scale = 10 ** min(whole(places, "the number of places"), MOST_DIGITS)
    sign = -1 if x < 0 else 1
    return Fraction(sign * math.floor(abs(x) * scale + Fraction(1, 2))) / scale


def _factorial(x):
    n = whole(x, "what factorial takes")
    if n > 0 and math.lgamma(n + 1) / math.log(10) > MOST_DIGITS:
        raise too_large()
    return math.factorial(n)


def _gcd(a, b):
    return math.gcd(whole(a, "what gcd takes"), whole(b, "what gcd takes"))


CONSTANTS = {"pi": Fraction(math.pi), "e": Fraction(math.e)}
FUNCTIONS = {
    "sqrt": (_sqrt, 1, 1),
    "sin": (math.sin, 1, 1),
    "cos": (math.cos, 1, 1),
    "tan": (math.tan, 1, 1),
    "log": (_log, 1, 2),
    "abs": (abs, 1, 1),
    "round": (_round, 1, 2),
    "min": (lambda *values: min(values), 1, MANY),
    "max": (lambda *values: max(values), 1, MANY),
    "factorial": (_factorial, 1, 1),
    "gcd": (_gcd, 2, 2),
}
DAYS = ("date", "today")
TAKEN = {*CONSTANTS, *FUNCTIONS, *DAYS, "ans"}
"""Names that nobody can set."""
