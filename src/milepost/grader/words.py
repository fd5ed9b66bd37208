"""The sentences of a verdict: for each way in which a test can fail, what a learner reads."""

import re
from collections.abc import Mapping
from typing import Any

from milepost.domain.exercise import Limits
from milepost.grader.explain import error_line, error_sentence, what_it_means
from milepost.grader.observe import Test

Facts = Mapping[str, Any]

SHORT = 60  # values no longer than this are said in the sentence


def name_of(test: Test) -> str:
    """`test_tally_keeps_the_order` -> "tally keeps the order"; of several cases: "tally, case 2", "rooms, empty"."""
    words = re.sub(r"^test_?", "", test.name).replace("_", " ").strip() or test.name
    if not test.case:
        return words
    return f"{words}, case {test.case}" if test.case.isdecimal() else f"{words}, {test.case}"


def wrong_value(failure: Facts) -> str:
    """For an assert between two values that doesn't hold."""
    operator, got, expected = failure["operator"], failure["got"], failure["expected"]
    if failure["argument_of"]:
        return f"`{failure['argument_of']}` changes `{failure['subject']}`, which it was given. It should leave it as it is."
    if operator == "isinstance":
        return f"It is {TYPES.get(got, got)}. It should be {TYPES.get(expected, expected)}."
    if operator != "==":
        return f"It is {_brief(got)}. {COMPARED[operator].format(_brief(expected))}"
    named = DIFFERENCES.get(failure["contrast"].get("kind", ""), "").format_map(_Kinds(failure["contrast"]))
    if failure["same_as"]:
        return f"This should be the same as `{failure['same_as']}`. {named}".strip()
    if named:
        return named
    if len(got) <= SHORT and len(expected) <= SHORT:
        return f"It gives {got}, and {expected} is expected."
    return "It gives something else than is expected."


def wrong_output(failure: Facts) -> str:
    """For an assert on what a program printed, wrote, or ended with."""
    subject, operator = failure["subject"], failure["operator"]
    what = next((words for ending, words in PRODUCED.items() if subject.endswith(ending)), "")
    if operator != "==":
        return (
            f"{what or f'`{subject}`'} is {_brief(failure['got'])}. {COMPARED[operator].format(_brief(failure['expected']))}"
        )
    if subject.endswith(".code"):
        return f"It ends with the exit code {failure['got']}, and {failure['expected']} is expected."
    kind = failure["contrast"].get("kind", "")
    named = DIFFERENCES[kind] if kind in ("spaces", "capitals") else ""
    if what:
        return f"{what} isn't what is expected. {named}".strip()
    return f"`{subject}` isn't what is expected after the run. {named}".strip()


def too_slow(facts: Facts, limits: Limits, total: float, call: str) -> str:
    frames = facts["frames"]
    seconds = facts.get("seconds") or limits.seconds
    where = f" in line {frames[-1]['line']}" if frames else ""
    if seconds < limits.seconds - 0.01:
        return f"It was still running{where} after {seconds:.1f} seconds. All checks together have {_seconds(total)}."
    what = "This run" if facts.get("code") is not None else "This call" if call else "This"
    return f"{what} takes longer than {_seconds(limits.seconds)}. It was stopped{where}. Is there a loop that never ends?"


def ran_too_long(facts: Facts, limits: Limits) -> str:
    """For a whole program, not one call of it."""
    where = f" in line {facts['frames'][-1]['line']}" if facts["frames"] else ""
    return f"It was stopped{where} after {_seconds(limits.total_seconds)}. Is there a loop that never ends?"


def not_run(facts: Facts) -> str:
    return f"Not run: the checks before it took the {_seconds(facts['total'])} that there are for all."


def too_much_memory(facts: Facts, limits: Limits) -> str:
    where = f" in line {facts['frames'][-1]['line']}" if facts["frames"] else ""
    return f"It needs more than {limits.memory} MiB of memory{where}. Does something grow without an end?"


def too_much_printed(limits: Limits) -> str:
    return f"It prints more than {limits.output} KiB. Is there a `print` in a loop that never ends?"


def ended_early(facts: Facts) -> str:
    if facts.get("signal"):
        return f"Python itself crashed (signal {facts['signal']}). Does something call itself without an end?"
    if facts["frames"]:
        line = facts["frames"][-1]["line"]
        return f"Line {line} ends the whole program. A function ends with `return`, and then what called it goes on."
    return "It ends Python itself, so the check never got an answer. Is there an `exit` in it?"


def stopped_by(facts: Facts) -> str:
    """For an error in the learner's code: Python's words, where it was called from, and what they usually mean."""
    parts = [error_sentence(facts), what_it_means(facts)]
    frames = facts["frames"]
    if len(frames) > 1 and facts["type"] != "RecursionError":
        lines = [f"line {frame['line']}" for frame in reversed(frames[:-1])]
        parts.append(f"That line was reached from {', then '.join(dict.fromkeys(lines))}.")
    return " ".join(filter(None, parts))


def missing(wanted: Facts) -> str:
    """For a name that the check asks for and the file hasn't."""
    name, has = wanted["name"], wanted["has"]
    if not has:
        return f"The check looks for `{name}`, and there is nothing of that name in your file. Is the line with `def` there?"
    found = ", ".join(f"`{other}`" for other in has[:6])
    return f"The check looks for `{name}`. Your file has {found}. Give it the name {name}, letter for letter."


def not_usable(facts: Facts) -> str:
    """For a check that couldn't go on with what the submission gave it."""
    if facts.get("code") is not None:
        lost = facts["type"] == "KeyError" and f"There is no file {facts['text']} after the run."
        return lost or f"What the program produced can't be read: {error_line(facts)}."
    if facts["returned"] == "None":
        return "It gives back None, and the check can't go on with that. Is a `return` missing?"
    if facts["returned"] is not None:
        return f"It gives back {_brief(facts['returned'])}, and the check can't go on with that ({error_line(facts)})."
    return f"The check can't use your file as the task asks: {error_line(facts)}."


def should_raise(text: str, returned: str | None) -> tuple[str, str]:
    """The sentence and the name of the error that should have been raised."""
    name = (re.findall(r"\w+(?='>)|\w+Error", text) or ["an error"])[0]
    gave = f" It gives back {_brief(returned)}." if returned is not None else ""
    return f"Here {name} should be raised, and nothing is.{gave}", name


FLAKY = (
    "The same call gives different results at different times. Is something kept between two calls: a variable outside of "
    "the function, or a default such as `[]` in the line with `def`?"
)


def _seconds(number: float) -> str:
    return "1 second" if number == 1 else f"{number:g} seconds"


def _brief(text: str) -> str:
    return text if len(text) <= 2 * SHORT else text[: 2 * SHORT] + "…"


class _Kinds(dict[str, Any]):
    """Types by the words that a beginner knows."""

    def __init__(self, contrast: Facts) -> None:
        super().__init__({key: TYPES.get(value, value) for key, value in contrast.items()})


TYPES = {
    "str": "a text (str)",
    "int": "a whole number (int)",
    "float": "a number with a point (float)",
    "bool": "True or False (bool)",
    "list": "a list",
    "tuple": "a tuple",
    "dict": "a dictionary",
    "set": "a set",
    "NoneType": "None",
}

DIFFERENCES = {
    "nothing": "It gives back None. A function gives back a value only with `return`.",
    "printed": "It prints the value instead of giving it back. `return` hands it to the caller; `print` only shows it.",
    "not called": "It gives back a function that wasn't called: its round brackets are missing.",
    "text of it": "It gives back a text that looks like the value. Expected is {expected_type}, without quotes.",
    "not as text": "It gives back {got_type}. Expected is the same as a text.",
    "other container": "It gives back {got_type}. Expected is {expected_type}.",
    "other type": "It gives back {got_type}. Expected is {expected_type}.",
    "spaces": "Only spaces and line breaks differ.",
    "capitals": "Only capital and small letters differ.",
    "rounding": "It is off by a tiny rounding error. When is the value rounded?",
    "order": "All that should be there is there, in another order.",
    "empty": "It is empty.",
    "not empty": "It should be empty.",
    "ends early": "It begins well and ends too early. Missing at the end: {items}.",
    "goes on": "It begins well and doesn't end there. Too much at the end: {items}.",
    "keys missing": "Missing keys: {items}.",
    "keys too many": "Keys that don't belong there: {items}.",
}

COMPARED = {
    "!=": "It should be anything else than {}.",
    "<": "It should be less than {}.",
    "<=": "It should be at most {}.",
    ">": "It should be greater than {}.",
    ">=": "It should be at least {}.",
    "in": "It should be one of {}.",
    "not in": "It should be none of {}.",
    "is": "It should be {}.",
    "is not": "It should be anything else than {}.",
    "true": "It should be true.",
    "not": "It should be false.",
}

PRODUCED = {".stdout": "What it prints", ".stderr": "What it prints as an error"}
