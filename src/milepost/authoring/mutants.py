"""Mutants: programs that differ from a solution by one small change. A check that lets one live is too weak."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from milepost.authoring.operators import OPERATORS
from milepost.domain.exercise import Equivalent

Put = Callable[[ast.AST], None]


@dataclass(frozen=True, kw_only=True)
class Mutant:
    """One change, told without line numbers: the statement as it `was` and as it `became`. `source` is the whole program."""

    operator: str
    was: str
    became: str
    source: str

    def is_declared_by(self, equivalent: Equivalent) -> bool:
        """Whether an author means this mutant. Quotes, blanks and brackets that Python doesn't see don't matter."""
        return self.operator == equivalent.operator and all(
            _meaning(own) == _meaning(declared)
            for own, declared in ((self.was, equivalent.was), (self.became, equivalent.became))
        )


def mutants_of(source: str) -> Iterator[Mutant]:
    """Every different program that one change makes of a Python program. Docstrings, imports and annotations stay.

    Raises SyntaxError when the source is not Python.
    """
    tree = ast.parse(source)
    seen = {ast.unparse(tree)}
    for node, statement, put in list(_places(tree, tree)):
        before = ast.unparse(statement)
        for operator in OPERATORS:
            for replacement in operator.changes(node):
                put(replacement)
                mutated = ast.unparse(tree)
                after = ast.unparse(replacement if node is statement else statement)
                put(node)
                if mutated not in seen:
                    seen.add(mutated)
                    was, became = _changed_line(before, after)
                    yield Mutant(operator=operator.name, was=was, became=became, source=mutated)


def _places(parent: ast.AST, statement: ast.AST) -> Iterator[tuple[ast.AST, ast.AST, Put]]:
    """Each node that may be changed, the statement (or `except`, or `case`) it stands in, and a way to replace it."""
    for child, put in _children(parent):
        own = child if isinstance(child, ast.stmt | ast.excepthandler | ast.match_case) else statement
        if not _is_left_alone(child):
            yield child, own, put
            yield from _places(child, own)


def _children(parent: ast.AST) -> Iterator[tuple[ast.AST, Put]]:
    for name, value in ast.iter_fields(parent):
        if name in ("annotation", "returns"):
            continue
        if isinstance(value, list):
            for place, child in enumerate(value):
                if isinstance(child, ast.AST):
                    yield child, _item_setter(value, place)
        elif isinstance(value, ast.AST):
            yield value, _field_setter(parent, name)


def _item_setter(items: list[ast.AST], place: int) -> Put:
    return lambda node: items.__setitem__(place, node)


def _field_setter(parent: ast.AST, name: str) -> Put:
    return lambda node: setattr(parent, name, node)


def _is_left_alone(node: ast.AST) -> bool:
    match node:
        case ast.Expr(value=ast.Constant(value=str())) | ast.Import() | ast.ImportFrom():
            return True
    return False


def _changed_line(before: str, after: str) -> tuple[str, str]:
    """The lines in which two versions of a statement differ: of an `if` its head, not its body."""
    pairs = zip(before.strip().splitlines(), after.strip().splitlines(), strict=False)
    was, became = next((pair for pair in pairs if pair[0] != pair[1]), (before, after))
    return was.strip(), became.strip()


def _meaning(statement: str) -> str:
    """How Python understands a statement or the head of one; the text itself where that can't be told."""
    text = statement.strip()
    for attempt in (text, f"{text} pass", f"{text}\n pass", f"try:\n pass\n{text}\n pass", f"match 0:\n {text}\n  pass"):
        try:
            return ast.dump(ast.parse(attempt))
        except SyntaxError:
            continue
    return text
