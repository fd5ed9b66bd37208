"""Learners' tests, graded by what they notice. And those that would rather find out which code they have."""

from collections.abc import Iterator

import pytest

from milepost.curriculum.suites import _check_of
from milepost.domain.exercise import Exercise, Limits, WrongAnswer
from milepost.domain.verdict import Verdict
from milepost.grader import grade
from milepost.sandbox import Sandbox, best

CODE = """'A basket.'


def total(prices):
    paid = 0
    for price in prices:
        paid += price
    return paid
"""
BUGS = {
    "forgets_the_last": CODE.replace("in prices", "in prices[:-1]"),
    "starts_with_one": CODE.replace("paid = 0", "paid = 1"),
    "counts_once": CODE.replace("in prices", "in set(prices)"),
}


def exercise(runner: str) -> Exercise:
    bugs = tuple(
        WrongAnswer(name=name, task=1, message=f"It {name}.", files={"basket.py": text}) for name, text in BUGS.items()
    )
    bare = Exercise(
        id="basket",
        title="Basket",
        kind="tests",
        version="",
        module="basket",
        files=("test_basket.py",),
        run=("python", "-m", runner),
        code={"basket.py": CODE},
        bugs=bugs,
        limits=Limits(seconds=20, total_seconds=120),
    )
    return Exercise(**{**vars(bare), "check": _check_of(bare)})


GOOD = """
from basket import total


def test_total():
    assert total([]) == 0
    assert total([2, 3]) == 5
    assert total([2, 2]) == 4
"""
UNITTEST = """
import unittest
from basket import total


class Basket(unittest.TestCase):
    def test_total(self):
        self.assertEqual(total([]), 0)
        self.assertEqual(total([2, 3]), 5)
        self.assertEqual(total([2, 2]), 4)
"""
ATTACKS = {
    "ends the process well": "import os\n\n\ndef test_it():\n    assert True\n\n\nos._exit(0)\n",
    "ends the process badly": "import os\n\n\ndef test_it():\n    assert True\n\n\nos._exit(1)\n",
    "makes pytest fail": (
        "import _pytest.main\n\n_pytest.main.Session.testsfailed = 1\n\n\ndef test_it():\n    assert False\n"
    ),
    "has a hook": (
        "def pytest_sessionfinish(session):\n    session.exitstatus = 0\n\n\ndef test_it():\n    assert 0 == 1\n"
    ),
    "compares the text": (
        f"import inspect\nimport basket\n\n\ndef test_it():\n    assert inspect.getsource(basket) == {CODE!r}\n"
    ),
    "compares the code": (
        "import basket\nimport types\n\n\ndef test_it():\n"
        "    code = compile(RIGHT, 'basket.py', 'exec').co_consts\n"
        "    right = next(c for c in code if isinstance(c, types.CodeType))\n"
        f"    assert basket.total.__code__.co_code == right.co_code\n\n\nRIGHT = {CODE!r}\n"
    ),
    "reads the file": f"import pathlib\n\n\ndef test_it():\n    assert pathlib.Path('basket.py').read_text() == {CODE!r}\n",
    "counts the runs": (
        "import pathlib\n\nnotes = pathlib.Path('..') / 'count'\nruns = len(notes.read_text()) if notes.exists() else 0\n"
        "notes.write_text('x' * (runs + 1))\n\n\ndef test_it():\n    assert runs == 0\n"
    ),
    "looks at the names of runs": (
        "import sys\n\n\ndef test_it():\n    assert 'right' in repr(vars(sys.modules['__main__']))\n"
    ),
    "asks those who called it": (
        "import sys\n\n\ndef test_it():\n    frame, said = sys._getframe(), ''\n    while frame:\n"
        "        said += repr(frame.f_locals)\n        frame = frame.f_back\n"
        "    assert 'forgets' not in said and 'bug' not in said\n"
    ),
}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    chosen = best()
    yield chosen
    chosen.close()


def verdict_of(source: str, sandbox: Sandbox, runner: str = "pytest", seed: int = 5) -> Verdict:
    verdict = grade({"test_basket.py": source}, exercise=exercise(runner), sandbox=sandbox, seed=seed)
    if verdict.outcome == "not_checkable":
        pytest.skip(verdict.message)
    return verdict


@pytest.mark.parametrize(("runner", "source"), [("pytest", GOOD), ("unittest", UNITTEST), ("pytest", UNITTEST)])
def test_good_tests_pass(runner: str, source: str, sandbox: Sandbox) -> None:
    verdict = verdict_of(source, sandbox, runner)
    assert verdict.passed, verdict.findings


def test_a_bug_that_gets_through_is_told(sandbox: Sandbox) -> None:
    verdict = verdict_of(GOOD.replace("    assert total([2, 2]) == 4\n", ""), sandbox)
    (missed,) = [finding for finding in verdict.findings if finding.outcome != "passed"]
    assert missed.message == "The tests pass, and the code that they ran has a bug. It counts_once."


def test_tests_that_fail_on_right_code_are_told_where(sandbox: Sandbox) -> None:
    verdict = verdict_of(GOOD.replace("== 5", "== 6"), sandbox)
    finding = verdict.first_failure()
    assert finding is not None
    assert finding.message.startswith("The tests fail on the right code. `test_total` fails: ")
    assert "5 == 6" in finding.message


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("from basket import total\n", "There is no test yet"),
        ("from basket import total\n\n\ndef test_total():\n    total([])\n", "`test_total` asserts nothing"),
    ],
)
def test_tests_that_say_nothing_are_told(source: str, message: str, sandbox: Sandbox) -> None:
    finding = verdict_of(source, sandbox).first_failure()
    assert finding is not None
    assert message in finding.message


def test_a_helper_may_assert(sandbox: Sandbox) -> None:
    source = GOOD.replace("def test_total():\n", "def test_total():\n    look()\n\n\ndef look():\n")
    assert verdict_of(source, sandbox).passed


@pytest.mark.parametrize("attack", ATTACKS)
def test_who_does_not_look_at_what_the_code_does_fails(attack: str, sandbox: Sandbox) -> None:
    verdict = verdict_of(ATTACKS[attack], sandbox)
    assert verdict.outcome in ("failed", "crashed")
