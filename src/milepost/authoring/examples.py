"""The table of calls on a task's page, as a check: what the page promises, the solution has to keep."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

ROW = re.compile(r"^\| `(?P<call>.+?)` \| `(?P<returns>.+?)` \|$")
PYTHON = re.compile(r"^```python\n(?P<source>(?:.*\n)*?)```$", flags=re.MULTILINE)
NAME_OF_TEST = "test_the_example_on_line_"


@dataclass(frozen=True, kw_only=True)
class Example:
    """A row of the table: `call` returns `returns`. `line` is where it stands on the page."""

    line: int
    call: str
    returns: str


def examples_of(page: str) -> tuple[Example, ...]:
    """The rows `| call | returns |` of a task's page, each cell between backticks."""
    rows = ((line, ROW.match(text)) for line, text in enumerate(page.splitlines(), 1))
    return tuple(
        Example(line=line, call=row["call"].replace(r"\|", "|"), returns=row["returns"].replace(r"\|", "|"))
        for line, row in rows
        if row
    )


def check_of(page: str, *, solution: str, module: str) -> str:
    """A check file with a test for each example. The page's own blocks of Python come first, for the names they give.

    Other names that the solution defines are asked of `module`. Raises SyntaxError for what is no Python.
    """
    setup = ast.parse("\n".join(block["source"] for block in PYTHON.finditer(page)))
    asked = set(_names_given_by(ast.parse(solution))) - set(_names_given_by(setup))
    lines = [f"import {module}", _asking(module, setup, asked)]
    for example in examples_of(page):
        call = _asking(module, ast.parse(example.call, mode="eval"), asked)
        lines += [
            f"def {NAME_OF_TEST}{example.line}():",
            f"    assert repr({call}) == repr({example.returns})",
        ]
    check = "\n".join(lines) + "\n"
    ast.parse(check)
    return check


def line_of(test: str) -> int:
    """The line of the page that a test of `check_of` is about."""
    found = re.search(r"(\d+)\W*$", test)
    return int(found[1]) if found else 0


def _names_given_by(module: ast.Module) -> Iterator[str]:
    """The names that the statements of a module bind at its own level."""
    for statement in module.body:
        match statement:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                yield from (alias.asname or alias.name.partition(".")[0] for alias in names)
            case _:
                yield from (n.id for n in ast.walk(statement) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store))


def _asking(module: str, tree: ast.AST, asked: set[str]) -> str:
    """The source of a tree in which the module's name stands before each name that is asked of it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in asked:
            node.id = f"{module}.{node.id}"  # not a name, but unparse writes it as it stands
    return ast.unparse(tree)
