"""From the facts of one test to a finding."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from milepost.domain.exercise import Exercise
from milepost.domain.verdict import Finding, Outcome
from milepost.grader import words
from milepost.grader.diff import diff
from milepost.grader.observe import Facts, Test, total_seconds

SOURCE = 300


def finding_of(test: Test, facts: Facts, exercise: Exercise, *, broken: bool) -> Finding:
    """`broken`: the author's own solution fails this test too, so the check is at fault."""
    name = words.name_of(test)
    if facts["outcome"] == "passed":
        return Finding(task=test.task, name=name, outcome="passed")
    told = _broken() if broken else _told(facts, exercise)
    fields = told.fields
    got, expected = clean(fields.get("got", "")), clean(fields.get("expected", ""))
    call = clean(fields.get("call", facts.get("calls", "")))
    where = _where(facts) if told.outcome not in ("failed", "grader_error") else {}
    return Finding(
        task=test.task,
        name=clean(name),
        outcome=told.outcome,
        message=clean(told.message),
        call=call,
        got=got,
        expected=expected,
        diff=diff(got, expected) if got and expected and fields.get("compare") else (),
        stdout=clean(facts.get("printed", "")),
        smallest=clean(facts.get("calls", "")) if test.generated and told.outcome != "grader_error" else "",
        **where,
    )


def stopped(facts: Facts, exercise: Exercise) -> Finding:
    """The one finding of a submission that can't be imported."""
    told = _told({**facts, "calls": ""}, exercise)
    fields = {"stdout": clean(facts.get("printed", "")), **_where(facts)}
    return Finding(task=None, name="running your file", outcome=told.outcome, message=clean(told.message), **fields)


def clean(text: str) -> str:
    """Without halves of characters, which no encoder takes."""
    return text.encode("utf-8", "replace").decode("utf-8")


class Told(NamedTuple):
    outcome: Outcome
    message: str
    fields: Mapping[str, Any] = {}


def _told(facts: Facts, exercise: Exercise) -> Told:
    limits = exercise.limits
    if facts["outcome" if "outcome" in facts else "event"] == "not run":
        return Told("timed_out", words.not_run(facts))
    if facts.get("outcome") == "skipped":
        return Told("not_checkable", f"This can't be checked here: {facts['text']}")
    match facts["kind"]:
        case "timeout":
            return Told("timed_out", words.too_slow(facts, limits, total_seconds(exercise), facts.get("calls", "")))
        case "memory":
            return Told("out_of_memory", words.too_much_memory(facts, limits))
        case "output":
            return Told("too_much_output", words.too_much_printed(limits))
        case "exit" | "signal":
            return Told("crashed", words.ended_early(facts))
        case "fail":
            return _should_raise(facts)
    if facts["frames"]:
        return Told("crashed", f"{words.stopped_by(facts)} {words.FLAKY if facts.get('flaky') else ''}".strip())
    return _not_held(facts) if facts["kind"] == "assert" else _not_usable(facts)


def _not_held(facts: Facts) -> Told:
    """An assert of the check that doesn't hold."""
    failure = facts["failure"]
    own_words = facts["text"] if facts["text"] != facts["stderr"][:500] else ""
    if failure is None:
        return Told("failed", words.FLAKY if facts["flaky"] else own_words or "One of the checks isn't met.")
    is_program = facts["code"] is not None
    message = words.wrong_output(failure) if is_program else words.wrong_value(failure)
    parts = [words.FLAKY if facts["flaky"] else "", own_words, message, _shell_says(facts) if is_program else ""]
    comparable = failure["operator"] == "=="
    fields = {"call": failure["call"], "got": failure["got"], "expected": failure["expected"], "compare": comparable}
    return Told("failed", " ".join(filter(None, parts)), fields)


def _should_raise(facts: Facts) -> Told:
    if not facts["text"].startswith("DID NOT RAISE"):
        return Told("failed", facts["text"])
    message, name = words.should_raise(facts["text"], facts["returned"])
    return Told("failed", message, {"got": facts["returned"] or "", "expected": name})


def _not_usable(facts: Facts) -> Told:
    """An error in the check's own code: the submission gave it something that it can't work with, or nothing at all."""
    if facts["missing"]:
        return Told("failed", words.missing(facts["missing"]))
    if facts["calls"] and facts["returned"] is None and facts["code"] is None:
        return Told("crashed", words.stopped_by(facts))  # the call itself went wrong: with too many arguments, say
    return Told("failed", words.not_usable(facts), {"got": facts["returned"] or ""})


def _broken() -> Told:
    return Told("grader_error", "This check has a mistake of its own, so it says nothing about your work.")


def _shell_says(facts: Facts) -> str:
    said = re.sub(r"\S*submission[\\/]", "", facts["stderr"]).strip()
    return f"It also says: {said[:SOURCE]}" if said and facts["code"] else ""


def _where(facts: Facts) -> dict[str, Any]:
    frames = facts.get("frames")
    if not frames:
        return {}
    last = frames[-1]
    return {"line": last["line"], "column": last["column"], "source": clean(last["source"])[:SOURCE]}
