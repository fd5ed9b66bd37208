"""From the facts of one test to a finding."""

import re
from typing import NamedTuple, TypedDict

from milepost.domain.exercise import Exercise
from milepost.domain.verdict import Finding, Outcome
from milepost.grader import words
from milepost.grader.diff import diff
from milepost.grader.explain import error_sentence, why_not_read
from milepost.grader.facts import Facts
from milepost.grader.observe import Test, total_seconds

SOURCE = 300  # characters of a line that is quoted


def finding_of(test: Test, facts: Facts, exercise: Exercise, *, broken: bool) -> Finding:
    """`broken`: the author's own solution fails this test too, so the check is at fault."""
    name = clean(words.name_of(test.name, test.case))
    facts = facts.within(exercise.files)
    if facts.ending == "passed":
        return Finding(task=test.task, name=name, outcome="passed")
    told = Told("grader_error", words.CHECK_AT_FAULT) if broken else _told(facts, exercise)
    return Finding(
        task=test.task,
        name=name,
        outcome=told.outcome,
        message=told.message,
        call=told.call or facts.calls,
        got=told.got,
        expected=told.expected,
        diff=diff(told.got, told.expected) if told.comparable else (),
        stdout=facts.printed,
        smallest=facts.calls if test.generated and not broken else "",
        **(_place(facts) if told.outcome not in ("failed", "grader_error") else {}),
    )


def stopped(facts: Facts, exercise: Exercise) -> Finding:
    """The one finding of a submission that can't be imported."""
    facts = facts.within(exercise.files)
    told = _told(facts, exercise)
    return Finding(
        task=None, name="your file", outcome=told.outcome, message=told.message, stdout=facts.printed, **_place(facts)
    )


def unreadable(facts: Facts, exercise: Exercise) -> Finding:
    """The one finding of a submission that doesn't parse."""
    facts = facts.within(exercise.files)
    message = f"{error_sentence(facts)} {why_not_read(facts)}"
    return Finding(task=None, name="your file", outcome="syntax_error", message=message, **_place(facts))


def clean(text: str) -> str:
    """Without halves of characters, which no encoder takes."""
    return text.encode("utf-8", "replace").decode()


class Told(NamedTuple):
    """What is said of a failure. `call` "": the calls of the test say it; `comparable`: the difference can be marked."""

    outcome: Outcome
    message: str
    call: str = ""
    got: str = ""
    expected: str = ""
    comparable: bool = False


def _told(facts: Facts, exercise: Exercise) -> Told:
    limits, total = exercise.limits, total_seconds(exercise)
    match facts.ending, facts.kind:
        case "not run", _:
            return Told("timed_out", words.not_run(total))
        case "skipped", _:
            return Told("not_checkable", f"This can't be checked here: {facts.text}")
        case _, "timeout":
            return Told("timed_out", words.too_slow(facts, limits, total))
        case _, "memory":
            return Told("out_of_memory", words.too_much_memory(facts, limits))
        case _, "output":
            return Told("too_much_output", words.too_much_printed(limits))
        case _, "exit" | "signal":
            return Told("crashed", words.ended_early(facts))
        case _, "fail":
            return _not_raised(facts)
        case _, "assert" if facts.unmet is None and facts.text.endswith(" not raised"):  # unittest's words
            return _not_raised(facts)
    if facts.frames:
        return Told("crashed", words.stopped_by(facts))
    return _not_held(facts, exercise) if facts.kind == "assert" else _not_usable(facts)


def _not_held(facts: Facts, exercise: Exercise) -> Told:
    """An assert of the check that doesn't hold."""
    flaky = words.FLAKY if facts.flaky else ""
    authors = "" if facts.text in facts.stderr else facts.text
    unmet = facts.unmet
    if unmet is None:
        return Told("failed", flaky or authors or "One of the checks isn't met.")
    if exercise.kind in ("git", "config"):
        message = "" if authors else words.wrong_state(unmet)
    else:
        message = words.wrong_output(unmet) if facts.code is not None else words.wrong_value(unmet)
    parts = [flaky, authors, message, _shell_says(facts)]
    return Told(
        "failed", " ".join(filter(None, parts)), unmet.call, unmet.got, words.expected(unmet), unmet.operator == "=="
    )


def _not_raised(facts: Facts) -> Told:
    if not facts.text.startswith("DID NOT RAISE") and not facts.text.endswith(" not raised"):
        return Told("failed", facts.text)
    message, name = words.should_raise(facts)
    return Told("failed", message, got=facts.returned or "", expected=name)


def _not_usable(facts: Facts) -> Told:
    """An error in the check's own code: the submission gave it something that it can't work with, or nothing at all."""
    if facts.missing:
        return Told("failed", words.missing(facts.missing))
    if facts.calls and facts.returned is None and facts.code is None:
        return Told("crashed", words.stopped_by(facts))  # the call itself went wrong: with too many arguments, say
    return Told("failed", words.not_usable(facts), got=facts.returned or "")


def _shell_says(facts: Facts) -> str:
    said = re.sub(r"\S*submission[\\/]", "", facts.stderr).strip()
    return f"It also says: {said[:SOURCE]}" if said and facts.code else ""


class _Place(TypedDict, total=False):
    file: str
    line: int
    column: int | None
    source: str


def _place(facts: Facts) -> _Place:
    place = facts.place
    if place is None:
        return {}
    return {"file": place.file, "line": place.line, "column": place.column, "source": place.source[:SOURCE]}
