"""Expressions as trees: each has its value from the start, and can be written down in many ways."""

from dataclasses import dataclass
from fractions import Fraction

LEVELS = {"+": 1, "-": 1, "*": 2, "/": 2, "//": 2, "%": 2, "minus": 3, "^": 4, "number": 5}
MOST = 10**9


@dataclass(frozen=True)
class Tree:
    sign: str
    value: Fraction
    parts: tuple = ()
    text: str = ""


def tree(rng, depth):
    """A random expression of that depth, whose values stay small."""
    while True:
        made = _tree(rng, depth)
        if made is not None and abs(made.value) < MOST and made.value.denominator < MOST:
            return made


def _tree(rng, depth):
    if depth == 0:
        text = str(rng.randint(0, 30)) if rng.random() < 0.7 else f"{rng.randint(0, 9)}.{rng.randint(1, 99):02}"
        return Tree("number", Fraction(text), text=text)
    sign = rng.choice(["+", "-", "*", "/", "//", "%", "+", "-", "*", "minus", "^"])
    if sign == "minus":
        part = tree(rng, depth - 1)
        return Tree(sign, -part.value, (part,))
    if sign == "^":
        base, exponent = tree(rng, depth - 1), rng.randint(-2, 3)
        if base.value == 0 and exponent <= 0:
            return None
        power = Tree("number", Fraction(abs(exponent)), text=str(abs(exponent)))
        power = Tree("minus", Fraction(exponent), (power,)) if exponent < 0 else power
        return Tree(sign, base.value**exponent, (base, power))
    left, right = tree(rng, depth - 1), tree(rng, rng.randint(0, depth - 1))
    if sign in ("/", "//", "%") and right.value == 0:
        return None
    return Tree(sign, _value(sign, left.value, right.value), (left, right))


def _value(sign, left, right):
    return {
        "+": lambda: left + right,
        "-": lambda: left - right,
        "*": lambda: left * right,
        "/": lambda: left / right,
        "//": lambda: Fraction(left // right),
        "%": lambda: left % right,
    }[sign]()


def written(one, rng):
    """With the parentheses that it needs, and now and then with more, and with spaces."""
    return _written(one, 0, rng)


def _written(one, least, rng):
    level = LEVELS[one.sign]
    text = _joined(one, level, rng)
    return f"({text})" if level < least or rng.random() < 0.1 else text


def _joined(one, level, rng):
    space = rng.choice(["", "", " "])
    if one.sign == "number":
        return one.text
    if one.sign == "minus":
        return f"-{_written(one.parts[0], level, rng)}"
    left, right = one.parts
    if one.sign == "^":  # it groups from the right, and a minus may begin its exponent
        return f"{_written(left, level + 1, rng)}{space}^{space}{_written(right, LEVELS['minus'], rng)}"
    return f"{_written(left, level, rng)}{space}{one.sign}{space}{_written(right, level + 1, rng)}"
