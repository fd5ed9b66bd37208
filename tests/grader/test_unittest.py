"""A check in the style of unittest, as imported tracks have them."""

from dataclasses import replace

from milepost.domain.exercise import Exercise
from milepost.domain.verdict import Verdict
from milepost.grader import KnownAnswers, grade
from milepost.sandbox import PlainProcess

CHECK = """
import unittest
import pytest
from cases import CASES, Refused

try:
    from tea import brew, pour
except ImportError as error:
    raise ImportError(f"MISSING: {error.args[0].split()[3]}") from None


class TeaTest(unittest.TestCase):
    def setUp(self):
        self.cup = "cup"

    @pytest.mark.task(taskno=1)
    def test_brew(self):
        for variant, (minutes, expected) in enumerate(CASES, start=1):
            with self.subTest(f"variation #{variant}", minutes=minutes):
                actual = brew(minutes)
                self.assertEqual(actual, expected, msg=f"Called brew({minutes}).")

    @pytest.mark.task(taskno=2)
    def test_pour(self):
        with self.assertRaises(ValueError) as raised:
            pour(self.cup)
        self.assertEqual(raised.exception.args[0], "no cup")

    def test_what_cannot_be_asked(self):
        self.fail("nobody runs this")
"""
RIGHT = """
from cases import CASES


def brew(minutes):
    return dict(CASES)[minutes]


def pour(cup):
    raise ValueError("no cup")
"""
EXERCISE = Exercise(
    id="exercism:tea",
    title="Tea",
    kind="function",
    version="",
    check=CHECK,
    module="tea",
    files=("tea.py",),
    given={"cases.py": "CASES = [(1, 'weak'), (3, 'good')]\n\n\nclass Refused(Exception):\n    pass\n"},
    left_out=("TeaTest::test_what_cannot_be_asked",),
)


def checked(source: str) -> Verdict:
    return grade({"tea.py": source}, exercise=EXERCISE, sandbox=PlainProcess(), seed=0, known=KnownAnswers())


def test_subtests_marks_and_given_files_work_and_what_is_left_out_is_not_named() -> None:
    verdict = checked(RIGHT)
    assert [(finding.task, finding.name, finding.outcome) for finding in verdict.findings] == [
        (1, "brew", "passed"),
        (2, "pour", "passed"),
    ]


def test_the_first_subtest_that_fails_is_told_like_an_assert() -> None:
    finding = checked(RIGHT.replace("dict(CASES)[minutes]", "'weak'")).findings[0]
    assert (finding.outcome, finding.call, finding.got, finding.expected) == ("failed", "brew(3)", "'weak'", "'good'")
    assert finding.message.startswith("Called brew(3).")


def test_an_error_that_is_not_raised_is_said_in_a_sentence() -> None:
    finding = checked(RIGHT.replace("raise ValueError", "return print")).findings[1]
    assert finding.message == "Here ValueError should be raised, and nothing is. It gives back None."


def test_a_name_that_is_missing_is_the_learners_however_the_check_says_it() -> None:
    verdict = checked("def brew(minutes):\n    pass\n")
    assert verdict.outcome == "failed"
    assert "The check looks for `pour`. Your file has `brew`." in verdict.message


def test_a_submission_that_puts_a_file_beside_itself_changes_nothing_of_the_checks() -> None:
    forged = "open('../submission/cases.py', 'w').write('CASES = []')\nopen('cases.py', 'w').write('CASES = []')\n"
    assert checked(
        f"{forged}def brew(minutes):\n    pass\n\ndef pour(cup):\n    raise ValueError('no cup')\n"
    ).failed_tasks() == (1,)


def test_a_partial_of_the_checks_stays_the_same_thing_at_each_call() -> None:
    check = """
from functools import partial
from tea import Bell


def test_bell():
    heard, bell = [], Bell()
    ring = partial(lambda seen, sound: seen.append(sound), heard)
    bell.add(ring)
    bell.ring("ding")
    bell.remove(ring)
    bell.ring("dong")
    assert heard == ["ding"]
"""
    source = """
class Bell:
    def __init__(self):
        self.known = set()

    def add(self, one):
        self.known.add(one)

    def remove(self, one):
        self.known.remove(one)

    def ring(self, sound):
        for one in self.known:
            one(sound)
"""
    exercise = replace(EXERCISE, check=check)
    verdict = grade({"tea.py": source}, exercise=exercise, sandbox=PlainProcess(), seed=0, known=KnownAnswers())
    assert verdict.passed, verdict.findings


def test_a_mocks_way_out_is_called_as_python_would() -> None:
    check = """
from unittest.mock import MagicMock
from tea import use


def test_use():
    mock = MagicMock()
    mock.__exit__.side_effect = lambda kind, error, trace: False
    use(mock)
    mock.__exit__.assert_called_once_with(None, None, None)
"""
    source = "def use(pot):\n    with pot:\n        pass\n"
    exercise = replace(EXERCISE, check=check)
    verdict = grade({"tea.py": source}, exercise=exercise, sandbox=PlainProcess(), seed=0, known=KnownAnswers())
    assert verdict.passed, verdict.findings
