from typing import Literal

import pytest

from milepost.authoring.running import Seen, run, trace
from milepost.domain.lesson import TracedLine
from milepost.sandbox import Completed, FakeSandbox, PlainProcess

SANDBOX = PlainProcess()


def step(line: int, **changed: str) -> TracedLine:
    return TracedLine(line=line, changed=tuple(changed.items()))


def test_a_program_shows_what_it_prints() -> None:
    assert run("print('Chloé')", sandbox=SANDBOX) == Seen(output="Chloé\n")


def test_a_program_reads_what_is_typed() -> None:
    assert run("print(input() + input())", typed="a\nb\n", sandbox=SANDBOX).output == "ab\n"


def test_an_error_shows_its_last_line_and_its_name() -> None:
    assert run("print(1)\n{}['cake']", sandbox=SANDBOX) == Seen(output="1\nKeyError: 'cake'\n", raised="KeyError")


def test_a_program_that_is_no_python_shows_its_error_too() -> None:
    assert run("def", sandbox=SANDBOX).raised == "SyntaxError"


def test_an_error_of_a_module_is_known_by_its_own_name() -> None:
    assert run("import json\njson.loads('{')", sandbox=SANDBOX).raised == "JSONDecodeError"


def test_a_program_that_exits_with_a_message_raises_nothing() -> None:
    assert run("import sys\nsys.exit('Bye: now')", sandbox=SANDBOX) == Seen(output="Bye: now\n")


def test_a_shell_program_starts_in_an_empty_folder_and_shows_errors_in_their_place() -> None:
    assert run(
        "ls -A\necho one\nls nowhere 2>&1 | wc -l\necho two >&2\necho three", language="sh", sandbox=SANDBOX
    ).output.split() == [
        "one",
        "1",
        "two",
        "three",
    ]


@pytest.mark.parametrize("language", ["python", "sh"])
def test_a_program_that_is_stopped_says_at_which_limit(language: Literal["python", "sh"]) -> None:
    sandbox = FakeSandbox(answer=lambda _: Completed(exit_code=None, signal=9, stdout=b"1\n", limit="wall"))
    assert run("", language=language, sandbox=sandbox) == Seen(output="1\n", limit="wall")


def test_a_trace_has_each_line_that_ran_with_the_names_that_it_changed() -> None:
    seen = trace("counts = {}\nfor word in ['a', 'b']:\n    counts[word] = 1\nprint(counts)\n", sandbox=SANDBOX)
    assert seen.output == "{'a': 1, 'b': 1}\n"
    assert seen.steps == (
        step(1, counts="{}"),
        step(2, word="'a'"),
        step(3, counts="{'a': 1}"),
        step(2, word="'b'"),
        step(3, counts="{'a': 1, 'b': 1}"),
        step(2),
        step(4),
    )


def test_a_trace_stays_on_the_level_of_the_program() -> None:
    seen = trace("def double(n):\n    twice = n * 2\n    return twice\n\nten = double(5)\n", sandbox=SANDBOX)
    assert [traced.line for traced in seen.steps] == [1, 5]
    assert seen.steps[-1] == step(5, ten="10")


def test_a_trace_ends_with_the_error_that_ended_the_program() -> None:
    seen = trace("n = 1\nn = n / 0\n", sandbox=SANDBOX)
    assert seen.raised == "ZeroDivisionError"
    assert [traced.line for traced in seen.steps] == [1, 2]


@pytest.mark.parametrize(("time", "value"), [(1, "{'a': 1}"), (2, "{'a': 1, 'b': 1}"), (3, None)])
def test_a_value_is_looked_up_after_a_line_ran_for_the_nth_time(time: int, value: str | None) -> None:
    seen = Seen(
        output="", steps=(step(1, counts="{}"), step(3, counts="{'a': 1}"), step(3, counts="{'a': 1, 'b': 1}"), step(4))
    )
    assert seen.value_of("counts", line=3, time=time) == value


def test_a_value_that_did_not_change_is_still_known() -> None:
    seen = Seen(output="", steps=(step(1, n="1"), step(2, m="2")))
    assert seen.value_of("n", line=2, time=1) == "1"
    assert seen.value_of("k", line=2, time=1) is None
