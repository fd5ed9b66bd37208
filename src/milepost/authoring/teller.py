"""Runs inside the sandbox: looks for a call whose outcome differs between solution.py and mutant.py, and prints it as JSON.

Imports nothing of Milepost. asked.json has `calls` (expressions that the page shows), `setup` (the page's own code) and
`seconds`, of the processor: a busy machine finds as much. The literals of a call are varied, a few at a time: one more,
none, twice the same, the other way round.
"""

import ast
import contextlib
import copy
import io
import json
import random
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

MOST_CHANGES = 3
TRIES = 4_000
SECONDS_A_CALL = 0.2
LONGEST = 200
NO_LITERAL = " at 0x"  # an object that says its address differs each time


class TooSlow(BaseException):
    pass


def variants(node: ast.expr) -> Iterator[ast.expr]:
    """What could stand in the place of a literal."""
    match node:
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(value=int() | float() as value):
            yield from (ast.Constant(other) for other in (value + 1, value - 1, 0, 1, -1, -value, 2 * value, 10 * value))
        case ast.Constant(value=str(value)):
            texts = (
                "",
                " ",
                "a",
                value + value,
                value[:-1],
                value[1:],
                value.upper(),
                value.lower(),
                value[::-1],
                value + " ",
            )
            yield from (ast.Constant(other) for other in texts)
        case ast.Set(elts=parts) if len(parts) > 1:
            yield from (ast.Set(copy.deepcopy(other)) for other in (parts[:-1], parts[1:]))
        case ast.List(elts=parts) | ast.Tuple(elts=parts):
            others: tuple[list[ast.expr], ...] = (
                [],
                parts[:-1],
                parts[1:],
                [*parts, *parts[:1]],
                [*parts, *parts],
                parts[::-1],
            )
            yield from (type(node)(copy.deepcopy(other), ast.Load()) for other in others)
        case ast.Dict(keys=keys, values=values):
            for most in (0, len(keys) - 1):
                yield ast.Dict(keys=keys[: max(0, most)], values=values[: max(0, most)])


class _Varied(ast.NodeTransformer):
    """Changes the literal of that number, in the order in which they are met."""

    def __init__(self, place: int, rng: random.Random) -> None:
        self._left = place
        self._rng = rng

    def visit(self, node: ast.AST) -> Any:
        others = list(variants(node)) if isinstance(node, ast.expr) else []
        if others:
            self._left -= 1
            if self._left == -1:
                return self._rng.choice(others)
        return self.generic_visit(node)


def varied(call: str, rng: random.Random) -> str:
    tree = ast.parse(call, mode="eval")
    for _ in range(rng.randint(0, MOST_CHANGES)):
        count = sum(1 for node in ast.walk(tree) if isinstance(node, ast.expr) and any(True for _ in variants(node)))
        if count:
            tree = _Varied(rng.randrange(count), rng).visit(tree)
    return ast.unparse(ast.fix_missing_locations(tree))


def outcome(call: str, names: dict[str, Any]) -> str:
    """What a reader would see of it: what it prints, and what it returns or raises."""
    printed = io.StringIO()
    signal.setitimer(signal.ITIMER_PROF, SECONDS_A_CALL)
    try:
        with contextlib.redirect_stdout(printed):
            told = f"returns {eval(call, names)!r}"  # noqa: S307 - to run it is the purpose
    except TooSlow:
        told = "doesn't end"
    except Exception as error:
        told = f"raises {type(error).__name__}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return told + (f" and prints {printed.getvalue()!r}" if printed.getvalue() else "")


def names_of(file: str, setup: str) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": "solution"}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(setup, names)  # noqa: S102 - to run it is the purpose
        exec(compile(Path(file).read_text(encoding="utf-8"), file, "exec"), names)  # noqa: S102
    return names


def _ring(*_: object) -> None:
    raise TooSlow


def main() -> None:
    signal.signal(signal.SIGPROF, _ring)
    asked = json.loads(Path("asked.json").read_text(encoding="utf-8"))
    right, other = (names_of(file, asked["setup"]) for file in ("solution.py", "mutant.py"))
    rng = random.Random(0)  # noqa: S311 - a search that repeats itself
    end = time.process_time() + asked["seconds"]
    found: dict[str, str] = {}
    for _ in range(TRIES):
        if time.process_time() > end or not asked["calls"]:
            break
        call = varied(rng.choice(asked["calls"]), rng)
        if len(call) > LONGEST or (found and len(call) >= len(found["call"])):
            continue
        outcomes = outcome(call, copy.copy(right)), outcome(call, copy.copy(other))
        if outcomes[0] != outcomes[1] and not any(NO_LITERAL in told for told in outcomes):
            found = {"call": call, "solution": outcomes[0], "mutant": outcomes[1]}
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
