import json
from collections.abc import Callable
from dataclasses import asdict

from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.domain.exercise import Exercise
from milepost.grader import KnownAnswers, grade, run
from milepost.grader.crash import with_crash
from milepost.grader.facts import Facts, Frame, facts_from
from milepost.sandbox import Completed, Ended, FakeSandbox, Graded

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.just("\ud800"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
NAMES = st.sampled_from(
    [
        "event",
        "id",
        "tests",
        "outcome",
        "kind",
        "type",
        "text",
        "frames",
        "line",
        "column",
        "file",
        "source",
        "calls",
        "failure",
        "contrast",
        "operator",
        "got",
        "missing",
        "has",
    ]
)
EVENTS = st.sampled_from(["unparsable", "import failed", "collection failed", "collected", "started", "ended", "calling"])
EVENT = st.builds(lambda name, rest: {**rest, "event": name}, EVENTS, st.dictionaries(NAMES, JSON, max_size=8))


@given(st.dictionaries(NAMES, JSON, max_size=10))
def test_whatever_is_reported_is_read_as_text_that_can_be_encoded(event: dict[str, object]) -> None:
    assert json.dumps(asdict(facts_from(event)), ensure_ascii=False).encode()


def test_what_is_missing_is_empty() -> None:
    assert facts_from({}) == Facts()


def test_a_line_without_a_number_is_no_line() -> None:
    assert facts_from({"frames": [{"file": "a", "line": None}, "b", {"line": 3}]}).frames == (Frame(file="", line=3),)


TICKETS = [{"event": "collected", "tests": [{"id": "a", "name": "test_a"}, {"id": "b", "name": "test_b"}]}]


@settings(deadline=None)
@given(st.lists(EVENT, max_size=4))
def test_whatever_a_submission_writes_into_the_results_gives_a_verdict(events: list[dict[str, object]]) -> None:
    lines = "\n".join(map(json.dumps, [*TICKETS, *events])).encode()
    sandbox = FakeSandbox(
        answer=lambda _: Completed(exit_code=0, files={"submission.jsonl": lines}),
        judge=lambda *_: Graded(result=lines, check=Ended(exit_code=0), submission=Ended()),
    )
    exercise = Exercise(id="shop", title="Shop", kind="function", version="", check="")
    verdict = grade({"a": "x = 1"}, exercise=exercise, sandbox=sandbox, seed=0, known=KnownAnswers())
    assert verdict.message
    assert run({"a": "x = 1"}, sandbox=sandbox).outcome


def test_nesting_without_end_in_the_results_is_survived(exercise: Callable[..., Exercise]) -> None:
    sandbox = FakeSandbox(judge=lambda *_: Graded(result=b"[" * 100_000, check=Ended(exit_code=0), submission=Ended()))
    verdict = grade(exercise("tickets").solution, exercise=exercise("tickets"), sandbox=sandbox, seed=0)
    assert verdict.outcome == "grader_error"


TRACEBACK = """\
first a warning
Traceback (most recent call last):
  File "/somewhere/submission/solution.py", line 9, in <module>
    main()
  File "/usr/lib/python3.11/json/decoder.py", line 355, in raw_decode
    raise JSONDecodeError("Expecting value", s, err.value) from None
  File "/somewhere/submission/solution.py", line 4, in main
    print(totl)
NameError: name 'totl' is not defined. Did you mean: 'total'?
"""


def test_a_traceback_becomes_the_facts_of_its_own_lines() -> None:
    facts = with_crash(Facts(stderr=TRACEBACK, code=1, kind="assert"))
    assert (facts.kind, facts.error, facts.text) == ("error", "NameError", "name 'totl' is not defined")
    assert (facts.name, facts.near) == ("totl", "total")
    assert [(frame.line, frame.function, frame.source) for frame in facts.frames] == [
        (9, "<module>", "main()"),
        (4, "main", "print(totl)"),
    ]


def test_a_program_that_was_stopped_keeps_being_too_slow() -> None:
    stopped = TRACEBACK.replace("NameError: name 'totl' is not defined. Did you mean: 'total'?", "KeyboardInterrupt")
    facts = with_crash(Facts(stderr=stopped, code=-2, kind="timeout"))
    assert (facts.kind, facts.place and facts.place.line) == ("timeout", 4)


def test_errors_without_a_traceback_are_left_alone() -> None:
    facts = Facts(stderr="solution.sh: 1: cuont: not found", kind="assert")
    assert with_crash(facts) is facts


def test_a_test_that_passes_may_have_seen_a_traceback() -> None:
    facts = Facts(ending="passed", stderr=TRACEBACK)
    assert with_crash(facts) is facts
