import json
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from milepost.domain.exercise import Exercise, Limits
from milepost.domain.verdict import Verdict
from milepost.grader import KnownAnswers, grade
from milepost.sandbox import Ended, FakeSandbox, Gone, Graded, NotOffered, PlainProcess, best

Exercises = Callable[..., Exercise]

SHOP = """
import random
import pytest
import solution
from hypothesis import given, strategies as st


@given(st.integers())
def test_generated(n):
    assert solution.keep(n) == n
"""


def checked(check: str, source: str, **fields: object) -> Verdict:
    exercise = Exercise(id="shop", title="Shop", kind="function", version="", check=check, **fields)  # type: ignore[arg-type]
    return grade({"solution.py": source}, exercise=exercise, sandbox=PlainProcess(), seed=5, known=KnownAnswers())


def test_a_verdict_says_where_and_with_which_seed(exercise: Exercises) -> None:
    verdict = grade(exercise("tickets").solution, exercise=exercise("tickets"), sandbox=PlainProcess(), seed=7)
    assert (verdict.passed, verdict.sandbox, verdict.seed) == (True, "plain", 7)
    assert verdict.milliseconds > 0


def test_findings_stand_in_the_order_of_the_file_with_readable_names(exercise: Exercises) -> None:
    verdict = grade(exercise("tickets").solution, exercise=exercise("tickets"), sandbox=PlainProcess(), seed=7)
    assert [(finding.task, finding.name) for finding in verdict.findings] == [
        *[(1, f"fare, case {case}") for case in range(1, 6)],
        (2, "total, nobody"),
        (2, "total, one"),
        (2, "total, family"),
        (2, "total leaves the ages alone"),
        (2, "two groups pay what they pay together"),
    ]


def test_the_same_seed_makes_the_same_cases_and_another_seed_others() -> None:
    source = "seen = []\ndef keep(n):\n    seen.append(n)\n    if len(seen) == 30: raise ValueError(seen)\n    return n\n"
    exercise = Exercise(id="shop", title="Shop", kind="function", version="", check=SHOP)
    texts = [
        grade({"a": source}, exercise=exercise, sandbox=PlainProcess(), seed=seed).findings[0].message for seed in (5, 5, 6)
    ]
    assert texts[0] == texts[1]
    assert texts[1] != texts[2]


def test_the_smallest_failing_case_is_found() -> None:
    verdict = checked(SHOP, "def keep(n):\n    return n if n < 50 else 50\n")
    assert (verdict.findings[0].smallest, verdict.findings[0].got) == ("keep(51)", "50")


def test_a_search_for_slow_cases_ends_in_time() -> None:
    source = "import time\ndef keep(n):\n    time.sleep(0.2)\n    return n\n"
    verdict = checked(SHOP, source, limits=Limits(seconds=0.5, total_seconds=2.0))
    assert verdict.outcome == "passed"


def test_results_that_change_from_call_to_call_are_called_so() -> None:
    source = "calls = []\ndef keep(n):\n    calls.append(n)\n    return n if len(calls) != 5 else n + 1\n"
    assert "different results at different times" in checked(SHOP, source).findings[0].message


def test_learner_text_can_be_encoded_whatever_they_return() -> None:
    check = "import solution\ndef test_text():\n    assert solution.text() == 'x'\n"
    verdict = checked(check, "def text():\n    print(chr(0xd800))\n    return chr(0xd800) + '\\x1b[2J'\n")
    assert verdict.outcome == "failed"
    assert json.dumps(asdict(verdict), ensure_ascii=False).encode()


def test_a_lying_equality_convinces_nobody() -> None:
    check = "import solution\ndef test_text():\n    assert solution.text() == 'x'\n"
    liar = "class Liar:\n    def __eq__(self, other):\n        return True\ndef text():\n    return Liar()\n"
    assert checked(check, liar).outcome == "failed"


@pytest.mark.parametrize(
    "source",
    [
        "import os\nos._exit(0)\n",
        "import sys\nsys.exit(0)\n",
        "import pytest\npytest.exit('done')\n",
        "import pytest\npytest.skip('done', allow_module_level=True)\n",
        "raise KeyboardInterrupt\n",
        "def text():\n    import pytest\n    pytest.skip('no')\n",
        "def text():\n    import pytest\n    pytest.exit('no', returncode=0)\n",
        "def text():\n    raise KeyboardInterrupt\n",
        "def text():\n    raise SystemExit(0)\n",
        "def text():\n    import unittest\n    raise unittest.SkipTest('no')\n",
        "def text():\n    import os\n    os._exit(0)\n",
        "def text():\n    import ctypes\n    ctypes.string_at(0)\n",
    ],
)
def test_ending_everything_is_no_pass(source: str) -> None:
    check = "import solution\ndef test_text():\n    assert solution.text() == 'x'\n\ndef test_more():\n    assert True\n"
    verdict = checked(check, source)
    assert verdict.outcome in ("crashed", "not_checkable", "failed")
    assert not any(f.outcome == "passed" for f in verdict.findings if f.name == "text")


def test_one_test_that_takes_the_process_down_costs_only_itself() -> None:
    check = "import solution\n" + "".join(f"def test_{n}():\n    assert solution.f({n}) == {n}\n" for n in range(4))
    verdict = checked(check, "import os\ndef f(n):\n    if n == 1: os._exit(3)\n    return n\n")
    assert [finding.outcome for finding in verdict.findings] == ["passed", "crashed", "passed", "passed"]
    assert verdict.findings[1].call == "f(1)"


def test_a_thread_that_never_ends_does_not_hold_up_the_verdict() -> None:
    check = "import solution\ndef test_text():\n    assert solution.text() == 'x'\n"
    source = "import threading, time\nthreading.Thread(target=time.sleep, args=[60]).start()\ndef text():\n    return 'x'\n"
    verdict = checked(check, source)
    assert verdict.passed
    assert verdict.milliseconds < 30_000, "the thread sleeps twice as long"


def test_what_a_test_prints_is_its_own() -> None:
    check = (
        "import solution\ndef test_a():\n    assert solution.f('a') == 0\n\ndef test_b():\n    assert solution.f('b') == 0\n"
    )
    verdict = checked(check, "print('import')\ndef f(x):\n    print('called with', x)\n")
    assert [finding.stdout for finding in verdict.findings] == ["called with a\n", "called with b\n"]


def test_ordinary_pytest_works_in_a_check() -> None:
    check = """
import io
import pytest
import solution


@pytest.fixture
def ages():
    yield [1, 2]


class TestClass:
    def test_in_a_class(self, ages):
        assert solution.count(ages) == 2


def test_captured_output(capsys):
    solution.greet()
    assert capsys.readouterr().out == "hello\\n"


def test_typed(monkeypatch, tmp_path):
    monkeypatch.setattr("sys.stdin", io.StringIO("Ana\\n"))
    monkeypatch.chdir(tmp_path)
    assert solution.ask() == "Ana"


def test_an_error_is_expected():
    with pytest.raises(ZeroDivisionError, match="zero") as caught:
        solution.divide(1, 0)
    assert caught.type is ZeroDivisionError


@pytest.mark.parametrize("a", [1, 2])
@pytest.mark.parametrize("b", [3, 4])
def test_a_table(a, b):
    assert solution.divide(a, b) == pytest.approx(a / b)


def test_a_callback():
    assert solution.apply(lambda x: x + 1, 2) == 3
"""
    source = """
def count(ages): return len(ages)
def greet(): print("hello")
def ask(): return input()
def divide(a, b): return a / b
def apply(function, x): return function(x)
"""
    verdict = checked(check, source)
    assert (verdict.outcome, len(verdict.findings)) == ("passed", 9), verdict.author_trace


def test_a_unittest_check_works_too() -> None:
    check = """
import unittest
from solution import double


class DoubleTest(unittest.TestCase):
    def test_1(self):
        self.assertEqual(double(2), 4)

    def test_2(self):
        self.assertEqual(double(3), 7)
"""
    verdict = checked(check, "def double(n):\n    return n * 2\n")
    assert [finding.outcome for finding in verdict.findings] == ["passed", "failed"]
    assert verdict.findings[1].message == "It gives 6, and 7 is expected."


def test_a_check_without_a_solution_beside_it_is_graded() -> None:
    check = "import solution\ndef test_double():\n    assert solution.double(2) == 4\n"
    assert checked(check, "def double(n):\n    return n + 1\n").outcome == "failed"


def test_a_wrong_solution_of_the_author_is_not_held_against_the_learner() -> None:
    check = "import solution\ndef test_double():\n    assert solution.double(2) == 5\n"
    verdict = checked(check, "def double(n):\n    return n * 2\n", solution={"solution.py": "def double(n): return n * 2\n"})
    assert verdict.outcome == "grader_error"


def test_a_fixture_that_does_not_exist_is_the_authors_mistake() -> None:
    verdict = checked("import solution\ndef test_double(printer):\n    assert True\n", "x = 1\n")
    assert verdict.outcome == "grader_error"
    assert "printer" in verdict.author_trace


def test_two_task_marks_make_none() -> None:
    marks = "@pytest.mark.task(1)\n@pytest.mark.task(2)\n"
    check = f"import pytest\nimport solution\n{marks}def test_x():\n    assert solution.x == 1\n"
    assert checked(check, "x = 1\n").findings[0].task is None


def test_a_machine_without_room_is_an_error_of_the_machine(exercise: Exercises) -> None:
    def full(_: bytes, __: bytes) -> Graded:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        grade(exercise("tickets").solution, exercise=exercise("tickets"), sandbox=FakeSandbox(judge=full), seed=0)


def test_a_sandbox_that_says_nothing_is_never_a_pass(exercise: Exercises) -> None:
    sandbox = FakeSandbox(judge=lambda *_: graded(b"", printed=b"no pytest here"))
    verdict = grade(exercise("tickets").solution, exercise=exercise("tickets"), sandbox=sandbox, seed=0)
    assert (verdict.outcome, verdict.author_trace) == ("grader_error", "no pytest here")
    assert len(sandbox.pairs) == 2, "what our own fault spoiled is tried once more"


def test_a_check_that_dies_says_nothing_of_the_submission(exercise: Exercises) -> None:
    lines = b'{"event": "collected", "tests": [{"id": "a", "name": "test_a"}]}\n{"event": "started", "id": "a"}\n'
    sandbox = FakeSandbox(judge=lambda *_: Graded(result=lines, check=Ended(signal=11), submission=Ended()))
    verdict = grade(exercise("tickets").solution, exercise=exercise("tickets"), sandbox=sandbox, seed=0)
    assert verdict.outcome == "grader_error"


def test_a_sandbox_that_is_gone_is_our_fault(exercise: Exercises) -> None:
    def gone(_: bytes, __: bytes) -> Graded:
        raise Gone("the warm parent ended")

    verdict = grade(exercise("tickets").solution, exercise=exercise("tickets"), sandbox=FakeSandbox(judge=gone), seed=0)
    assert (verdict.outcome, verdict.author_trace) == ("grader_error", "the warm parent ended")


def test_what_a_machine_cannot_give_makes_an_exercise_not_checkable_there(exercise: Exercises) -> None:
    def missing(_: bytes, __: bytes) -> Graded:
        raise NotOffered("it needs numpy, which isn't installed beside Milepost.")

    verdict = grade(exercise("tickets").solution, exercise=exercise("tickets"), sandbox=FakeSandbox(judge=missing), seed=0)
    assert verdict.outcome == "not_checkable"
    assert verdict.message == "This can't be checked here: it needs numpy, which isn't installed beside Milepost."


def test_a_check_from_elsewhere_does_not_run_where_nothing_could_hold_it(exercise: Exercises) -> None:
    foreign = replace(exercise("tickets"), trusted=False)
    sandbox = FakeSandbox(keeps_in=False)
    assert grade(foreign.solution, exercise=foreign, sandbox=sandbox, seed=0).outcome == "not_checkable"
    assert sandbox.pairs == []


def graded(lines: bytes, printed: bytes = b"") -> Graded:
    return Graded(result=lines, check=Ended(exit_code=0, output=printed), submission=Ended())


def test_results_cut_off_in_the_middle_are_never_a_pass(exercise: Exercises) -> None:
    test = {"id": "a", "name": "test_a", "case": "", "cases": 1, "task": 1, "generated": False}
    lines = [
        {"event": "collected", "tests": [test, {**test, "id": "b"}]},
        {"event": "ended", "id": "a", "outcome": "passed"},
    ]
    written = "\n".join(map(json.dumps, lines)).encode() + b'\n{"event": "end'
    sandbox = FakeSandbox(judge=lambda *_: graded(written))
    verdict = grade(exercise("tickets").solution, exercise=exercise("tickets"), sandbox=sandbox, seed=0)
    assert not verdict.passed


def test_a_process_that_ends_again_and_again_is_started_only_as_long_as_there_is_time() -> None:
    check = "import solution\n" + "".join(f"def test_{n}():\n    assert solution.f() == {n}\n" for n in range(19))
    limits = Limits(seconds=0.2, total_seconds=0.5)
    verdict = checked(check, "import os\ndef f():\n    os._exit(3)\n", limits=limits)
    assert verdict.findings[0].outcome == "crashed"
    assert verdict.findings[-1].message == "Not run: the checks before it took the 0.5 seconds that there are for all."


def test_importing_the_grader_imports_no_pytest() -> None:
    code = "import sys, milepost.grader; print(sorted({'pytest', 'hypothesis', 'django'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_file_of_another_name_than_its_module_is_found(exercise: Exercises, tmp_path: Path) -> None:
    check = "from hello import greet\ndef test_greet():\n    assert greet() == 'hi'\n"
    base = Exercise(id="hello", title="Hello", kind="function", version="", check=check, module="hello", files=("main.py",))
    verdict = grade({"x": "def greet():\n    return 'hi'\n"}, exercise=base, sandbox=PlainProcess(tmp_path), seed=0)
    assert verdict.passed
    assert list(tmp_path.iterdir()) == []


def test_a_second_file_is_imported_by_the_first() -> None:
    check = "import solution\ndef test_price():\n    assert solution.price() == 3\n"
    exercise = Exercise(id="two", title="Two", kind="function", version="", check=check, files=("solution.py", "shop.py"))
    files = {"solution.py": "import shop\ndef price():\n    return shop.PRICE\n", "shop.py": "PRICE = 4\n"}
    verdict = grade(files, exercise=exercise, sandbox=PlainProcess(), seed=0)
    assert verdict.findings[0].got == "4"
    assert grade(replaced(files), exercise=exercise, sandbox=PlainProcess(), seed=0).outcome == "syntax_error"


def replaced(files: dict[str, str]) -> dict[str, str]:
    return {**files, "shop.py": "PRICE = (4\n"}


def test_limits_are_those_of_the_exercise(exercise: Exercises) -> None:
    sandbox = FakeSandbox()
    limited = replace(exercise("tickets"), limits=Limits(memory=99, output=7))
    grade(limited.solution, exercise=limited, sandbox=sandbox, seed=0)
    assert (sandbox.limits[0].memory, sandbox.limits[0].output) == (99, 7)


@pytest.mark.skipif(sys.platform == "win32", reason="process groups are POSIX")
def test_a_program_dies_with_the_harness_that_started_it(exercise: Exercises, tmp_path: Path) -> None:
    beat = tmp_path / "beat"
    source = f"""
import os, signal, time
os.kill(os.getppid(), signal.SIGKILL)
for n in range(500):
    open({str(beat)!r}, "w").write(str(n))
    time.sleep(0.02)
"""
    verdict = grade({"solution.py": source}, exercise=exercise("receipt"), sandbox=PlainProcess(), seed=0)
    assert not verdict.passed
    before = beat.read_text() if beat.exists() else ""
    time.sleep(0.2)
    assert (beat.read_text() if beat.exists() else "") == before


def test_a_check_may_be_a_test_case_of_unittest() -> None:
    check = (
        "import unittest\nimport solution\n\n"
        "class TestDouble(unittest.TestCase):\n"
        "    def setUp(self):\n        self.number = 2\n\n"
        "    def test_double(self):\n        self.assertEqual(solution.double(self.number), 4)\n\n"
        "    def test_other(self):\n        with self.assertRaises(ValueError):\n            solution.double(None)\n"
    )
    right = "def double(n):\n    if n is None:\n        raise ValueError\n    return 2 * n\n"
    assert checked(check, right).passed
    wrong = checked(check, right.replace("2 * n", "3 * n"))
    assert [finding.outcome for finding in wrong.findings] == ["failed", "passed"]


@pytest.mark.parametrize("mark", ["skip(reason='later')", "skipif(True, reason='later')"])
def test_a_test_that_its_author_skips_is_not_checkable(mark: str) -> None:
    check = f"import pytest\nimport solution\n@pytest.mark.{mark}\ndef test_x():\n    assert solution.x == 1\n"
    verdict = checked(check, "x = 1\n")
    assert (verdict.outcome, verdict.message) == ("not_checkable", "This can't be checked here: later")


def test_what_a_fixture_of_the_check_does_afterwards_counts() -> None:
    check = (
        "import pytest\nimport solution\n@pytest.fixture\ndef shop():\n    yield 3\n    assert solution.LEFT == 0, 'left'\n"
        "def test_x(shop):\n    assert solution.x == shop\n"
    )
    assert checked(check, "x = 3\nLEFT = 0\n").passed
    assert not checked(check, "x = 3\nLEFT = 1\n").passed


def test_a_file_that_changes_is_read_anew_when_it_is_loaded_again() -> None:
    source = """
import importlib
import sys
from pathlib import Path

VALUE = 1


def changed():
    file = Path(__file__)
    file.write_text(file.read_text().replace("VALUE = 1", "VALUE = 2"))
    return importlib.reload(sys.modules[__name__]).VALUE
"""
    check = "from solution import changed\n\n\ndef test_it():\n    assert changed() == 2\n"
    assert checked(check, source).passed


def test_time_zones_are_there_where_nothing_of_the_system_is() -> None:
    source = """
from datetime import datetime
from zoneinfo import ZoneInfo


def offset(zone):
    return datetime(2031, 7, 1, tzinfo=ZoneInfo(zone)).utcoffset().total_seconds() / 3600
"""
    check = "from solution import offset\n\n\ndef test_it():\n    assert offset('Asia/Kolkata') == 5.5\n"
    exercise = Exercise(id="zones", title="Zones", kind="function", version="", check=check)
    with closing(best()) as sandbox:
        assert grade({"solution.py": source}, exercise=exercise, sandbox=sandbox, seed=5).passed
