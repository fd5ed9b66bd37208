"""The same code, written otherwise: for tests that should look at what code does, and not at how it is written."""

import ast
import random

SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
BINDS_UNSEEN = (ast.Global, ast.Nonlocal, ast.Import, ast.ImportFrom, ast.ExceptHandler, ast.Match)
LOOKS_AT_NAMES = {"locals", "vars", "eval", "exec", "dir"}


def written_otherwise(source: str, chance: random.Random) -> str:
    """Without the text on top and comments; names that only a function sees are others, and each function says a bit more.

    Raises SyntaxError.
    """
    tree = ast.parse(source)
    if ast.get_docstring(tree, clean=False) is not None:
        del tree.body[0]
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            _rename(node, chance)
            place = 1 if ast.get_docstring(node, clean=False) is not None else 0
            node.body.insert(place, _says_nothing(chance))
    tree.body.append(_says_nothing(chance))
    return ast.unparse(ast.fix_missing_locations(tree)) + "\n"


def _rename(function: ast.FunctionDef | ast.AsyncFunctionDef, chance: random.Random) -> None:
    inner = [node for statement in function.body for node in ast.walk(statement)]
    names = [node for node in inner if isinstance(node, ast.Name)]
    if any(isinstance(node, (*SCOPES, *BINDS_UNSEEN)) for node in inner) or LOOKS_AT_NAMES & {node.id for node in names}:
        return
    arguments = {argument.arg for argument in ast.walk(function.args) if isinstance(argument, ast.arg)}
    own = {node.id for node in names if isinstance(node.ctx, ast.Store)} - arguments
    others = {name: f"{name}_{chance.randrange(10**6)}" for name in sorted(own)}
    for node in names:
        node.id = others.get(node.id, node.id)


def _says_nothing(chance: random.Random) -> ast.stmt:
    return ast.Assign(
        targets=[ast.Name(id=f"_{chance.randrange(10**6)}", ctx=ast.Store())],
        value=ast.Constant(value=chance.randrange(10**6)),
    )
