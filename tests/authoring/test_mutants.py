import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.authoring.mutants import Mutant, mutants_of
from milepost.domain.exercise import Equivalent

BILL = '''\
"""Split a bill."""

import math


def share(cents: int, people: int = 2) -> int:
    """Return what each one pays."""
    if people < 1:
        raise ValueError("nobody")
    return math.ceil(cents / people)
'''


def statements(source: str) -> set[tuple[str, str, str]]:
    return {(mutant.operator, mutant.was, mutant.became) for mutant in mutants_of(source)}


def declared(operator: str, was: str, became: str) -> Equivalent:
    return Equivalent(operator=operator, was=was, became=became, reason="")


def test_a_mutant_tells_its_statement_before_and_after() -> None:
    assert ("arithmetic changed", "return math.ceil(cents / people)", "return math.ceil(cents * people)") in statements(BILL)


def test_a_mutant_of_a_condition_tells_its_head_without_the_body() -> None:
    assert ("comparison flipped", "if people < 1:", "if people <= 1:") in statements(BILL)


def test_a_mutant_of_a_default_tells_the_head_of_the_function() -> None:
    was = "def share(cents: int, people: int=2) -> int:"
    assert ("number + 1", was, was.replace("=2", "=3")) in statements(BILL)


def test_a_mutant_under_a_decorator_tells_the_line_that_changed() -> None:
    source = "@cache\ndef price(item, count=1):\n    return item * count\n"
    assert ("number + 1", "def price(item, count=1):", "def price(item, count=2):") in statements(source)


def test_a_mutant_in_a_case_tells_the_case() -> None:
    source = "match day:\n    case 6:\n        print(day)\n"
    assert ("number + 1", "case 6:", "case 7:") in statements(source)


def test_docstrings_imports_and_annotations_are_left_alone() -> None:
    source = (
        '"""Text."""\nfrom os import path\nprice: "int" = 2\n\n\ndef f(a: "str") -> "int":\n    """Text."""\n    return a\n'
    )
    assert {mutant.operator for mutant in mutants_of(source)} == {"number + 1", "number - 1", "return None"}


def test_two_changes_that_make_the_same_program_are_one_mutant() -> None:
    sources = [mutant.source for mutant in mutants_of("print(not (a == b))\n")]
    assert len(sources) == len(set(sources))


def test_a_source_that_is_no_python_is_refused() -> None:
    with pytest.raises(SyntaxError):
        list(mutants_of("def ("))


@pytest.mark.parametrize(
    ("was", "became"),
    [
        ("print('tea')", "print('teax')"),
        ('print( "tea" )', 'print("teax")'),
    ],
)
def test_a_declared_mutant_is_known_whatever_its_quotes_and_blanks(was: str, became: str) -> None:
    mutant = Mutant(operator="text changed", was="print('tea')", became="print('teax')", source="")
    assert mutant.is_declared_by(declared("text changed", was, became))


@pytest.mark.parametrize(
    "head", ["if x in y:", "while x:", "for x in (1,):", "def f(x=1):", "except A:", "case 1:", "with f(1):"]
)
def test_the_head_of_a_statement_is_compared_by_its_meaning_too(head: str) -> None:
    mutant = Mutant(operator="number + 1", was=head, became=head, source="")
    assert mutant.is_declared_by(declared("number + 1", head.replace(":", " :"), head))
    assert not mutant.is_declared_by(
        declared("number + 1", head.replace("x", "z").replace("1", "5").replace("A", "B"), head)
    )


@pytest.mark.parametrize(
    "other",
    [
        declared("number + 1", "print('tea')", "print('teax')"),
        declared("text changed", "print('cocoa')", "print('teax')"),
        declared("text changed", "print('tea')", "print('cocoa')"),
        declared("text changed", "no python at all", "print('teax')"),
    ],
)
def test_another_mutant_is_not_the_declared_one(other: Equivalent) -> None:
    mutant = Mutant(operator="text changed", was="print('tea')", became="print('teax')", source="")
    assert not mutant.is_declared_by(other)


names = st.sampled_from(["a", "b", "c"])
expressions = st.recursive(
    st.one_of(names, st.integers(0, 9).map(str), st.just("'x'"), st.booleans().map(str)),
    lambda inner: st.one_of(
        st.builds("({} {} {})".format, inner, st.sampled_from(["+", "*", "<", "==", "in", "and", "or", "//"]), inner),
        st.builds("(not {})".format, inner),
        st.builds("f({}, {}, k={})".format, inner, inner, inner),
        st.builds("g({})".format, inner),
    ),
    max_leaves=8,
)


@given(st.lists(st.builds("{} = {}".format, names, expressions), min_size=1, max_size=3))
def test_every_mutant_is_python_and_differs_from_its_source_in_one_statement(lines: list[str]) -> None:
    source = ast.unparse(ast.parse("\n".join(lines)))
    for mutant in mutants_of(source):
        was, became = source.splitlines(), ast.unparse(ast.parse(mutant.source)).splitlines()
        assert [(b, a) for b, a in zip(was, became, strict=True) if a != b] == [(mutant.was, mutant.became)]
