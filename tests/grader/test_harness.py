"""What runs beside a learner's code stands alone."""

import ast
import contextlib
import os
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import milepost.grader.harness
from milepost.domain.exercise import Exercise
from milepost.grader import grade
from milepost.grader.harness import dress_rehearsal
from milepost.grader.run import PLAYER
from milepost.sandbox import best

HARNESS = Path(milepost.grader.harness.__path__[0])
FILES = sorted(HARNESS.glob("*.py"))
ALL_FILES = sorted(HARNESS.rglob("*.py"))
ALLOWED = {"pytest", "_pytest", "hypothesis"} | set(sys.stdlib_module_names)


@pytest.mark.parametrize("path", ALL_FILES, ids=[str(path.relative_to(HARNESS)) for path in ALL_FILES])
def test_the_harness_imports_nothing_of_ours(path: Path) -> None:
    levels = len(path.relative_to(HARNESS).parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            assert node.level <= levels, "only its own modules, by a relative import"
            names = [node.module or ""] if node.level == 0 else []
        assert {name.partition(".")[0] for name in names} <= ALLOWED


def test_what_is_rehearsed_is_a_grade_that_passes() -> None:
    exercise = Exercise(id="rehearsal", title="Rehearsal", kind="function", version="", check=dress_rehearsal.CHECK)
    with closing(best()) as sandbox:
        verdict = grade({dress_rehearsal.FILE: dress_rehearsal.SOLUTION}, exercise=exercise, sandbox=sandbox, seed=1)
    assert verdict.passed, verdict.findings


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is warm, so nothing is rehearsed")
@pytest.mark.parametrize("rehearsal", [dress_rehearsal.check_rehearsal, dress_rehearsal.submission_rehearsal])
def test_a_rehearsal_ends_and_waits_for_its_partner(rehearsal: Callable[[], None], tmp_path: Path) -> None:
    number = os.fork()
    if number == 0:
        os.chdir(tmp_path)
        with contextlib.suppress(BaseException):
            rehearsal()
            with contextlib.suppress(ChildProcessError):
                os.wait()
                os._exit(2)  # a partner was left
            os._exit(0)
        os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(number, 0)[1]) == 0


LATE = """
import sys
import solution
from hypothesis import given, strategies

loaded = set(sys.modules)


@given(strategies.text(), strategies.lists(strategies.integers()))
def test_generated(text, numbers):
    assert solution.pair(text, numbers) == (text, numbers)


def test_nothing_was_loaded_for_it():
    assert set(sys.modules) - loaded == set()
"""


def test_a_warm_check_loads_nothing_for_its_generated_cases() -> None:
    exercise = Exercise(id="late", title="Late", kind="function", version="", check=LATE)
    with closing(best()) as sandbox:
        verdict = grade({"solution.py": "pair = lambda *both: both"}, exercise=exercise, sandbox=sandbox, seed=1)
    assert verdict.passed, verdict.findings


def test_a_program_that_is_only_run_needs_no_pytest() -> None:
    sources = {path.stem: path.read_text(encoding="utf-8") for path in FILES}
    reached, waiting = set(), ["__main__", "play"]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += [other for other in sources if f"from .{other} import" in sources[name]]
    assert not any("import pytest" in sources[name] for name in reached)
    assert reached | {"__init__"} == set(PLAYER)
