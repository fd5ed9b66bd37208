"""Each operator makes the changes that its name promises, and no others."""

import ast

import pytest

from milepost.authoring.operators import OPERATORS

BY_NAME = {operator.name: operator for operator in OPERATORS}


def changed(operator: str, code: str) -> list[str]:
    """What the operator makes of any node of the code."""
    tree = ast.parse(code)
    return [ast.unparse(change) for node in ast.walk(tree) for change in BY_NAME[operator].changes(node)]


@pytest.mark.parametrize(
    ("operator", "code", "expected"),
    [
        ("in / not in", "tea in menu", ["tea not in menu"]),
        ("in / not in", "tea not in menu", ["tea in menu"]),
        ("comparison flipped", "a < b", ["a <= b", "a > b"]),
        ("comparison flipped", "a <= b", ["a < b"]),
        ("comparison flipped", "a > b", ["a >= b", "a < b"]),
        ("comparison flipped", "a >= b", ["a > b"]),
        ("comparison flipped", "a == b", ["a != b"]),
        ("comparison flipped", "a != b", ["a == b"]),
        ("comparison flipped", "a is b", ["a is not b"]),
        ("comparison flipped", "a is not b", ["a is b"]),
        ("True / False", "True", ["False"]),
        ("True / False", "False", ["True"]),
        ("number + 1", "7", ["8"]),
        ("number + 1", "0.5", ["1.5"]),
        ("number - 1", "7", ["6"]),
        ("text changed", "'tea'", ["'teax'"]),
        ("and / or", "a and b and c", ["a or b or c"]),
        ("and / or", "a or b", ["a and b"]),
        ("half of a condition", "a and b", ["b", "a"]),
        ("arithmetic changed", "a + b", ["a - b"]),
        ("arithmetic changed", "a - b", ["a + b"]),
        ("arithmetic changed", "a * b", ["a + b"]),
        ("arithmetic changed", "a / b", ["a * b"]),
        ("arithmetic changed", "a // b", ["a / b", "a % b"]),
        ("arithmetic changed", "a % b", ["a // b"]),
        ("arithmetic changed", "a ** b", ["a * b"]),
        ("arithmetic changed", "a += b", ["a -= b"]),
        ("sign or not removed", "-a", ["a"]),
        ("sign or not removed", "not a", ["a"]),
        ("arguments swapped", "f(a, b, c)", ["f(b, a, c)", "f(a, c, b)"]),
        ("last argument dropped", "f(a, b)", ["f(a)"]),
        ("call unwrapped", "int(text)", ["text"]),
        ("keyword dropped", "sorted(a, key=b, reverse=c)", ["sorted(a, reverse=c)", "sorted(a, key=b)"]),
        ("condition negated", "if a:\n    b", ["if not a:\n    b"]),
        ("condition negated", "while a:\n    b", ["while not a:\n    b"]),
        ("return None", "def f():\n    return a", ["return None"]),
        ("break / continue", "while a:\n    break", ["continue"]),
        ("break / continue", "while a:\n    continue", ["break"]),
        ("statement removed", "a = b", ["pass"]),
        ("statement removed", "a += b", ["pass"]),
        ("statement removed", "f()", ["pass"]),
        ("statement removed", "del a", ["pass"]),
        ("statement removed", "raise a", ["pass"]),
    ],
)
def test_an_operator_makes_its_changes(operator: str, code: str, expected: list[str]) -> None:
    assert changed(operator, code) == expected


@pytest.mark.parametrize(
    ("operator", "code"),
    [
        ("comparison flipped", "a < b < c"),
        ("number + 1", "True"),
        ("number - 1", "False"),
        ("number + 1", "'7'"),
        ("text changed", "b'tea'"),
        ("half of a condition", "a and b and c"),
        ("arithmetic changed", "a | b"),
        ("last argument dropped", "f(a)"),
        ("call unwrapped", "text.strip(a)"),
        ("call unwrapped", "f(a, key=b)"),
        ("return None", "def f():\n    return"),
        ("statement removed", "def f():\n    return a"),
    ],
)
def test_an_operator_leaves_other_code_alone(operator: str, code: str) -> None:
    assert changed(operator, code) == []


def test_operators_have_different_names() -> None:
    assert len(BY_NAME) == len(OPERATORS)


def test_an_operator_does_not_change_the_node_it_looks_at() -> None:
    code = "if not a in f(b, 1, c=True) and d <= 2:\n    e = g(-h)\n"
    tree = ast.parse(code)
    for node in list(ast.walk(tree)):
        for operator in OPERATORS:
            list(operator.changes(node))
    assert ast.dump(tree) == ast.dump(ast.parse(code))
