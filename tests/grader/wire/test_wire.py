"""What a check sees of a submission over the wire."""

import collections
import functools
import importlib
import operator
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from milepost.grader.harness.tape import TooMuchOutput
from milepost.grader.harness.watch import Timeout
from milepost.grader.harness.wire.broken import Gone
from milepost.grader.harness.wire.module import install
from tests.grader.wire.pair import judged, submission

SOURCE = """
import os, sys, threading, time
from collections import defaultdict

class Team:
    shared = []
    def __init__(self, names=()): self.names = list(names)
    def keep(self, names): self.kept = names

class Loose:
    def __init__(self, names): self.names = names

class Odd:
    def __eq__(self, other): return True
    def __lt__(self, other): return True
    def __sub__(self, other): return 0
    def __contains__(self, item): return True

def same(value): return value
def odd(): return Odd()
def kind(value): return type(value).__name__
def call(function, *args): return function(*args)
def quietly(function, *args):
    try: function(*args)
    except BaseException: return "nothing happened"
def grid(rows):
    for row in rows: row.append(0)
    rows[0][0] = True
def hang():
    while True: pass
def deaf():
    while True:
        try: hang()
        except BaseException: pass
def sleep(seconds): time.sleep(seconds)
def leave(): os._exit(0)
def flood():
    while True: print("x" * 1000)
def default(): return defaultdict(list, {"a": [1]})
def deep():
    value = []
    for _ in range(1000): value = [value]
    return value
TEAM, NAMES = Team(), ["Ann"]
def complain(): raise ValueError("too deep", [TEAM, NAMES, deep()])
def kept(): return TEAM, NAMES
def rename(): NAMES.append("Bob")
def boom(): return boom2()
def boom2(): return {}["where"]
def member(value, kinds): return isinstance(value, kinds)
def fill(thing): thing.score = 3; return thing.name
"""


@pytest.fixture
def solution(tmp_path: Path) -> Iterator[Any]:
    with submission(SOURCE, folder=tmp_path, seconds=2.0) as module:
        yield module


def caller_of(solution: Any) -> Any:
    return vars(solution)["_wire_caller"]


def test_an_import_asks_once_and_knows_where_it_came_from(solution: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    caller = caller_of(solution)
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path])
    finder = install(caller, {"solution": "solution.py"})
    before = caller.asked
    module = importlib.import_module("solution")
    monkeypatch.delitem(sys.modules, "solution")
    assert caller.asked == before + 1
    assert (module.__spec__.name, module.__spec__.loader, module.__loader__) == ("solution", finder, finder)


def test_nested_arguments_come_back_as_they_are_after_the_call(solution: Any) -> None:
    rows = [[1], [2]]
    first = rows[0]
    solution.grid(rows)
    assert rows == [[True, 0], [2, 0]]
    assert rows[0] is first
    assert rows[0][0] is True


def test_an_object_that_keeps_its_argument_sees_it_change(solution: Any) -> None:
    names = ["a"]
    loose = solution.Loose(names)
    names.append("b")
    assert loose.names == ["a", "b"]
    assert loose.names is names


def test_an_object_that_copies_its_argument_does_not(solution: Any) -> None:
    names = ["a"]
    team = solution.Team(names)
    names.append("b")
    assert team.names == ["a"]


def test_a_list_that_an_object_gives_away_is_its_own(solution: Any) -> None:
    one, other = solution.Team(), solution.Team()
    one.names.append("a")
    one.shared.append("b")
    assert one.names == ["a"]
    assert other.names == []
    assert other.shared == ["b"]


@pytest.mark.parametrize(
    "value",
    [True, 1, 1.0, "1", b"1", (1,), [1], {1}, frozenset({1}), range(3), None, ..., collections.Counter("aab")],
    ids=repr,
)
def test_types_are_exact_on_both_sides(solution: Any, value: object) -> None:
    assert solution.kind(value) == type(value).__name__
    assert type(solution.same(value)) is type(value)
    assert solution.same(value) == value


def test_a_dictionary_with_a_default_keeps_it(solution: Any) -> None:
    value = solution.default()
    assert value == {"a": [1]}
    assert value["b"] == []


@pytest.mark.parametrize(
    "function",
    [len, str.upper, operator.itemgetter(0), functools.partial(max, "a"), lambda text: text],
    ids=["len", "method", "item", "partial", "lambda"],
)
def test_functions_are_called_where_they_live(solution: Any, function: Any) -> None:
    assert solution.call(function, "abc") == function("abc")


def test_types_are_the_same_types(solution: Any) -> None:
    assert solution.member(3, int) is True
    assert solution.member(3, (str, list)) is False


def test_a_fake_can_be_used_and_changed(solution: Any) -> None:
    class Player:
        name = "Ann"

    player = Player()
    assert solution.fill(player) == "Ann"
    assert player.score == 3  # type: ignore[attr-defined] # the submission set it


@pytest.mark.parametrize(
    "act", [lambda odd: odd < 3, lambda odd: odd - 3, lambda odd: 3 in odd], ids=["order", "minus", "in"]
)
def test_operators_of_a_class_that_the_check_never_named_are_refused(solution: Any, act: Any) -> None:
    with pytest.raises(TypeError):
        act(solution.odd())


def test_an_object_is_equal_to_no_plain_data(solution: Any) -> None:
    assert solution.odd() != 3
    assert solution.Odd() not in (3, 4)
    assert solution.Odd() == solution.Odd()


def test_arithmetic_with_plain_data_gives_no_plain_data(solution: Any) -> None:
    with pytest.raises(TypeError, match="only an object of the submission's"):
        solution.Odd() - 3


def test_a_failure_inside_a_call_back_is_not_swallowed(solution: Any) -> None:
    def expects_two(n: int) -> None:
        assert n == 2, "it has to be 2"

    with pytest.raises(AssertionError, match="has to be 2"):
        solution.quietly(expects_two, 3)


def test_another_exception_of_a_call_back_is_the_learners_to_handle(solution: Any) -> None:
    assert solution.quietly(int, "x") == "nothing happened"


def test_an_exception_tells_the_learners_frames_only(solution: Any) -> None:
    with pytest.raises(KeyError) as caught:
        solution.boom()
    facts = caught.value._wire_facts
    assert [frame["function"] for frame in facts["frames"]] == ["boom", "boom2"]
    assert facts["frames"][-1]["source"].strip() == 'def boom2(): return {}["where"]'


def test_an_endless_loop_is_interrupted_and_says_where(solution: Any) -> None:
    caller_of(solution).allow(0.2)
    with pytest.raises(Timeout) as caught:
        solution.hang()
    assert vars(caught.value)["_wire_facts"]["frames"][-1]["function"] == "hang"
    assert solution.same(3) == 3


def test_what_hears_no_alarm_is_given_up(solution: Any) -> None:
    caller_of(solution).allow(0.2)
    with pytest.raises(Timeout):
        solution.deaf()
    with pytest.raises(Gone):
        solution.same(3)


def test_a_submission_that_ends_fails_what_comes_after(solution: Any) -> None:
    with pytest.raises(Gone):
        solution.leave()
    with pytest.raises(Gone):
        solution.same(3)


def test_no_except_exception_takes_the_end_of_the_submission(solution: Any) -> None:
    with pytest.raises(Gone), pytest.raises(Exception):  # noqa: B017 - the point of it
        solution.leave()


def test_output_without_end_is_stopped(solution: Any) -> None:
    with pytest.raises(TooMuchOutput):
        solution.flood()
    assert solution.same(3) == 3


def test_a_value_that_cannot_cross_says_so_and_breaks_nothing(solution: Any) -> None:
    with pytest.raises(ValueError, match="levels deep"):
        solution.deep()
    value: list[Any] = []
    for _ in range(1000):
        value = [value]
    with pytest.raises(ValueError, match="levels deep"):
        solution.same(value)
    assert solution.same([1]) == [1]


def test_what_was_left_out_of_an_exception_can_still_cross_later(solution: Any) -> None:
    with pytest.raises(ValueError, match="too deep") as caught:
        solution.complain()
    assert caught.value.args == ("too deep", "<list>")
    team, names = solution.kept()
    assert isinstance(team, solution.Team)
    assert names == ["Ann"]
    assert solution.rename() is None
    assert names == ["Ann", "Bob"]


def test_threads_of_a_check_take_turns(solution: Any) -> None:
    got: list[int] = []
    threads = [threading.Thread(target=lambda n=n: got.append(solution.same(n))) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(got) == list(range(8))


def test_a_name_that_is_not_there_is_told_as_python_does(solution: Any) -> None:
    with pytest.raises(AttributeError, match="module 'solution' has no attribute 'nothing'") as caught:
        solution.nothing()
    assert caught.value.name == "nothing"


PROGRAM = """
import sys
name = input("Name? ")
print("Hello", name, *sys.argv[1:])
with open("out.txt", "w") as file: file.write(open("in.txt").read().upper())
if name == "loop":
    while True: pass
if name == "boom": {}["x"]
if name == "flood":
    while True: print("x" * 1000)
sys.exit(3)
"""
PROGRAM_CHECK = """
import pytest

@pytest.mark.parametrize("name", ["Ann", "boom", "loop", "flood"])
def test_run(program, name):
    run = program.run("-v", stdin=name, files={"in.txt": "text"})
    assert run.stdout == f"Name? Hello {name} -v\\n"
    assert run.files["out.txt"] == "TEXT"
    assert run.code == 3, run.stderr

def test_again(program):
    assert program.run(stdin="x", files={"in.txt": ""}).files == {"in.txt": "", "out.txt": ""}
"""


def test_a_program_runs_in_a_fork_with_all_that_belongs_to_it(tmp_path: Path) -> None:
    job = {"run": ["python", "program.py"], "main": "program.py"}
    events = judged(PROGRAM_CHECK, {"program.py": PROGRAM}, folder=tmp_path, seconds=0.5, **job)
    ended = {event["id"].partition("::")[2]: event for event in events if event["event"] == "ended"}
    assert {name: event["outcome"] for name, event in ended.items()} == {
        "test_run[Ann]": "passed",
        "test_run[boom]": "failed",
        "test_run[loop]": "failed",
        "test_run[flood]": "failed",
        "test_again": "passed",
    }
    assert "KeyError: 'x'" in ended["test_run[boom]"]["stderr"]
    assert [ended[f"test_run[{name}]"]["kind"] for name in ("loop", "flood")] == ["timeout", "output"]
    assert "line 7, in <module>" in ended["test_run[loop]"]["stderr"]


def test_a_check_goes_on_after_a_call_that_hangs(tmp_path: Path) -> None:
    check = "import solution\n\ndef test_a():\n    solution.go(0)\n\ndef test_b():\n    assert solution.go(1) == 1\n"
    source = "def go(n):\n    while not n: pass\n    return n\n"
    started = time.monotonic()
    events = judged(check, {"solution.py": source}, folder=tmp_path, seconds=0.5)
    ended = [event for event in events if event["event"] == "ended"]
    assert [event["outcome"] for event in ended] == ["failed", "passed"]
    assert ended[0]["kind"] == "timeout"
    assert ended[0]["frames"][0]["line"] == 2
    assert time.monotonic() - started < 30
