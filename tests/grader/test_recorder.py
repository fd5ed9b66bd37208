"""What a check's failing assert is turned into: the call with its values, what came of it, what was expected."""

from collections.abc import Callable
from textwrap import dedent, indent
from types import FunctionType, ModuleType, SimpleNamespace
from typing import Any

import pytest

from milepost.grader.harness.recorder import Recorder
from milepost.grader.harness.rewrite import RECORDER, packed, rewrite, unpacked
from milepost.grader.harness.tape import Tape

SOLUTION = """
def tally(votes):
    counts = {}
    while votes:
        place = votes.pop()
        counts[place] = counts.get(place, 0) + 1
    return counts

def double(n):
    return n * 2

def counter(start):
    total = start
    def step(n):
        nonlocal total
        total += n
        return total
    return step

class Jar:
    def __init__(self, name):
        self.name = name
        self.count = 0
    def put(self, number):
        self.count += number
        return self
"""


@pytest.fixture
def solution() -> ModuleType:
    module = ModuleType("solution")
    exec(SOLUTION, vars(module))
    return module


def is_from(module: ModuleType) -> Callable[[Any], bool]:
    codes = {value.__code__.co_filename for value in vars(module).values() if isinstance(value, FunctionType)}

    def belongs(function: Any) -> bool:
        code = getattr(getattr(function, "__func__", function), "__code__", None)
        return code.co_filename in codes if code else getattr(function, "__module__", "") == "solution"

    return belongs


@pytest.fixture
def failure(solution: ModuleType) -> Callable[..., Any]:
    """Run the lines as the body of a test; give what the recorder keeps of the assert that doesn't hold."""

    def run(lines: str, **names: Any) -> Any:
        vars(solution)["Jar"].__module__ = "solution"
        recorder = Recorder(is_from(solution), "solution", Tape(1000))
        parameters = ", ".join(names)
        recorder.rewritten = rewrite(f"def test({parameters}):\n{indent(dedent(lines).strip(), '    ')}\n")
        space: dict[str, Any] = {"solution": solution, RECORDER: recorder}
        exec(recorder.rewritten.code, space)
        recorder.start()
        with pytest.raises(AssertionError):
            space["test"](**names)
        return SimpleNamespace(**recorder.failure or {}, error=None)

    return run


def test_a_call_is_shown_with_its_values_as_they_were_before_it(failure: Callable[..., Any]) -> None:
    found = failure("assert solution.tally(votes) == expected", votes=["zoo", "zoo"], expected={"zoo": 3})
    assert (found.call, found.got, found.expected) == ("tally(['zoo', 'zoo'])", "{'zoo': 2}", "{'zoo': 3}")


def test_an_assert_the_other_way_round_is_turned(failure: Callable[..., Any]) -> None:
    found = failure("assert 5 == solution.double(2)")
    assert (found.call, found.got, found.expected) == ("double(2)", "4", "5")
    found = failure("assert 5 < solution.double(n=2)")
    assert (found.call, found.operator, found.got, found.expected) == ("double(n=2)", ">", "4", "5")


def test_what_is_done_with_the_result_is_part_of_the_call(failure: Callable[..., Any]) -> None:
    assert failure("assert sorted(solution.tally(['b', 'a'])) == []").call == "sorted(tally(['b', 'a']))"


def test_a_variable_that_holds_the_result_is_replaced_by_the_call(failure: Callable[..., Any]) -> None:
    found = failure("counts = solution.tally(votes)\nassert counts[place] == 2", votes=["zoo"], place="zoo")
    assert found.call == "tally(['zoo'])['zoo']"


def test_both_sides_may_be_calls(failure: Callable[..., Any]) -> None:
    found = failure("together = solution.double(3)\nassert together == solution.double(1) + solution.double(1)")
    assert (found.call, found.same_as, found.expected) == ("double(3)", "double(1) + double(1)", "4")


def test_calls_that_depend_on_each_other_are_listed(failure: Callable[..., Any]) -> None:
    found = failure("jar = solution.Jar('beans')\njar.put(3)\nassert jar.count == 4")
    assert found.call == "jar = Jar('beans')\njar.put(3)\njar.count"


def test_a_chain_of_calls_is_one_expression(failure: Callable[..., Any]) -> None:
    assert failure("assert solution.Jar('beans').put(3).count == 4").call == "Jar('beans').put(3).count"


def test_a_function_that_was_returned_is_named_as_the_check_does(failure: Callable[..., Any]) -> None:
    found = failure("step = solution.counter(5)\nassert step(1) == 7")
    assert found.call == "counter(5)(1)"
    found = failure("step = solution.counter(5)\nstep(1)\nassert step(1) == 8")
    assert found.call == "step = counter(5)\nstep(1)\nstep(1)"


def test_of_many_calls_only_the_last_is_shown(failure: Callable[..., Any]) -> None:
    found = failure("for n in range(20):\n    assert solution.double(n) < 30")
    assert (found.call, found.got) == ("double(15)", "30")


def test_a_changed_argument_is_noticed(failure: Callable[..., Any]) -> None:
    found = failure("solution.tally(votes)\nassert votes == ['zoo']", votes=["zoo"])
    assert (found.argument_of, found.call, found.got) == ("tally", "tally(['zoo'])\nvotes", "[]")


def test_a_result_that_is_the_argument_itself_was_not_changed(failure: Callable[..., Any]) -> None:
    assert failure("assert solution.double(0) == 5").argument_of is None


def test_a_number_beside_the_call_cannot_have_been_changed(failure: Callable[..., Any]) -> None:
    assert failure("number = 7\nsolution.double(number)\nassert number == 8").argument_of is None


def test_a_function_is_handed_over_by_its_name(failure: Callable[..., Any]) -> None:
    assert failure("def look(place): return 3\nassert solution.Jar(look) == 1").call == "Jar(look)"


def test_each_half_of_an_and_is_looked_at(failure: Callable[..., Any]) -> None:
    found = failure("assert solution.double(1) == 2 and solution.double(2) == 5")
    assert (found.got, found.expected) == ("4", "5")


def test_isinstance_is_about_types(failure: Callable[..., Any]) -> None:
    found = failure("assert isinstance(solution.double(2), (str, float))")
    assert (found.operator, found.got, found.expected) == ("isinstance", "int", "str or float")


@pytest.mark.parametrize(
    ("line", "operator", "got"),
    [
        ("assert solution.double(2) in [1, 2]", "in", "4"),
        ("assert solution.double(2) is None", "is", "4"),
        ("assert not solution.double(2)", "not", "4"),
        ("assert solution.double(0)", "true", "0"),
        ("assert solution.double(2) != 4", "!=", "4"),
        ("assert 1 < solution.double(2) < 3", "true", "False"),
        ("assert all(solution.double(n) for n in [1, 0])", "true", "False"),
    ],
)
def test_other_asserts_are_named(failure: Callable[..., Any], line: str, operator: str, got: str) -> None:
    found = failure(line)
    assert (found.operator, found.got) == (operator, got)


def test_a_message_is_made_only_when_the_assert_does_not_hold(failure: Callable[..., Any]) -> None:
    assert failure("assert solution.double(2) == 4, 1 / 0\nassert solution.double(3) == 5, 'odd'").got == "6"


def test_a_walrus_and_a_comprehension_keep_their_meaning(failure: Callable[..., Any]) -> None:
    found = failure("assert (n := solution.double(2)) == 4\nassert [x for x in [n]] == [5]")
    assert (found.got, found.expected) == ("[4]", "[5]")


def test_what_is_no_call_of_the_learners_is_left_alone() -> None:
    done = rewrite("LIMIT = len('abc')\n\n\ndef test():\n    return super\n")
    assert done.sites() == []
    assert done.operators == ()


def test_a_check_that_was_packed_runs_and_explains_the_same(solution: ModuleType) -> None:
    source = "def test(x):\n    assert solution.tally([x]) == {x: 2}\n"
    ready = unpacked(packed(source))
    recorder = Recorder(is_from(solution), "solution", Tape(1000))
    recorder.rewritten = ready
    space: dict[str, Any] = {"solution": solution, RECORDER: recorder}
    exec(ready.code, space)
    with pytest.raises(AssertionError):
        space["test"]("zoo")
    assert recorder.failure is not None
    assert recorder.failure["call"] == "tally(['zoo'])"
