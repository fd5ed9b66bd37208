"""The fixture `suite`: runs a learner's tests on right code and on code with planted bugs, and says what they notice.

The tests' own process tells only how a run ended. It can lie about that, but it isn't told which code it has: the runs
come in an order that chance decides, and no code stands there as the page shows it, but once. So whoever wants to pass has
to find out what is wrong, and that is what tests are for.
"""

import ast
import random
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeGuard

import pytest

from .otherwise import written_otherwise
from .program import Run

RIGHT, OTHERWISE = "right", "otherwise"
REWRITTEN = 2  # times that right code is written otherwise
NO_TESTS = 5  # pytest's exit code for it
LONGEST = 300
QUIET = {"pytest": ("-q", "--no-header", "--tb=short"), "unittest": ()}


@dataclass(frozen=True, kw_only=True)
class Ended:
    """`slow` runs were stopped, and say no more."""

    run: Run | None = None

    @property
    def passed(self) -> bool:
        return self.run is not None and self.run.code == 0


class Suite:
    """`told` has `code`, the right files by name; `bugs`, of each what differs; and `rights`, of other right code too."""

    def __init__(self, program: Any, told: Mapping[str, Any], sources: Mapping[str, str], runner: str, seed: int) -> None:
        self._program = program
        self._told = told
        self._sources = sources
        self._runner = runner
        self._chance = random.Random(seed)  # noqa: S311 - the seed comes from outside, and is a secret there
        self._ended: dict[tuple[str, int], Ended] = {}

    def has_tests(self) -> None:
        """They are there, and each asserts something. Fails the check's test where not."""
        functions = [node for text in self._sources.values() for node in ast.walk(ast.parse(text)) if _is_function(node)]
        tests = [node for node in functions if node.name.startswith("test")]
        if not tests:
            pytest.fail("There is no test yet: a function whose name begins with `test_`.")
        helpers = {node.name for node in functions if _asserts(node, set())}
        for test in tests:
            if not _asserts(test, helpers):
                pytest.fail(f"`{test.name}` asserts nothing, so it passes whatever the code does.")

    def passes(self) -> None:
        """On the code of the page."""
        ended = self._of(RIGHT, 0)
        if not ended.passed:
            self._fail(ended, "The tests fail on the right code.")

    def passes_otherwise(self) -> None:
        """On code that does the same."""
        if not self._of(RIGHT, 0).passed:
            return  # that was said
        for (kind, _), ended in self._all().items():
            if kind == OTHERWISE and not ended.passed:
                self._fail(
                    ended,
                    "The tests pass on the code of this page, and fail on code that does the same and is written otherwise. "
                    "They should look at what it does, and not at how it is written.",
                )

    def notices(self, bug: str, message: str) -> None:
        if not self._of(RIGHT, 0).passed:
            pytest.fail("The tests have to pass on the right code first. Then what they notice can be told.")
        if self._of(bug, 0).passed:
            pytest.fail(f"The tests pass, and the code that they ran has a bug. {message}")

    # ---------------------------------------------------------------------------------------------------------- the runs

    def _of(self, kind: str, number: int) -> Ended:
        return self._all()[kind, number]

    def _all(self) -> Mapping[tuple[str, int], Ended]:
        """All at once, when the first is asked for: an order that follows the check's would tell which is which."""
        if not self._ended:
            codes = list(self._codes().items())
            self._chance.shuffle(codes)
            self._ended = {key: self._run(files) for key, files in codes}
        return self._ended

    def _codes(self) -> dict[tuple[str, int], dict[str, str]]:
        code = self._told["code"]
        codes = {(RIGHT, 0): dict(code)}
        rights = [{}] * REWRITTEN + list(self._told.get("rights", ()))
        codes |= {(OTHERWISE, number): self._otherwise({**code, **files}) for number, files in enumerate(rights)}
        return codes | {(bug, 0): self._otherwise({**code, **files}) for bug, files in self._told["bugs"].items()}

    def _otherwise(self, files: Mapping[str, str]) -> dict[str, str]:
        return {
            name: written_otherwise(text, self._chance) if name.endswith(".py") else text for name, text in files.items()
        }

    def _run(self, files: Mapping[str, str]) -> Ended:
        """A run that is stopped has noticed something, or waits for it forever."""
        return Ended(run=self._program.quietly(*QUIET[self._runner], files=files))

    def _fail(self, ended: Ended, message: str) -> None:
        if ended.run is None:
            pytest.fail(f"{message} They were still running when their time was over.")
        said = f"{ended.run.stdout}\n{ended.run.stderr}"
        sys.stdout.write(said.strip())
        if self._runner == "pytest" and ended.run.code == NO_TESTS:
            pytest.fail("pytest finds no test. Its file is named test_*.py, and each test begins with `test_`.")
        first = _first_failure(said)
        pytest.fail(f"{message} {first}".strip())


def _is_function(node: ast.AST) -> TypeGuard[ast.FunctionDef | ast.AsyncFunctionDef]:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)


def _asserts(function: ast.AST, helpers: set[str]) -> bool:
    """By itself, or by a function beside it."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assert):
            return True
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name.lower().startswith(("assert", "raises", "warns", "fail")) or name in helpers:
                return True
    return False


def _first_failure(said: str) -> str:
    """`test_total` says: assert 3 == 4. What the runner printed is the learner's word, and explains only."""
    found = re.search(r"^(?:FAILED|ERROR) \S*?(?:::(\S+))?(?: - (.+))?$", said, flags=re.MULTILINE)
    if found and found[1]:
        return f"`{found[1]}` fails: {_short(found[2] or 'see below')}"
    found = re.search(r"^(?:FAIL|ERROR): (\S+)", said, flags=re.MULTILINE)
    error = re.search(r"^(?:\w+Error|AssertionError)\b.*$", said, flags=re.MULTILINE)
    if found:
        return f"`{found[1]}` fails: {_short(error[0] if error else 'see below')}"
    return ""


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"
