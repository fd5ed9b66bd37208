"""The sentences of a verdict: for each way in which a test can fail, what a learner reads."""

import re

from milepost.domain.exercise import Limits
from milepost.grader.explain import error_line, error_sentence, what_it_means
from milepost.grader.facts import Difference, Facts, Frame, Missing, Unmet

SHORT = 60  # values no longer than this are said in the sentence


def name_of(name: str, case: str) -> str:
    """`test_tally_keeps_the_order` -> "tally keeps the order"; of several cases: "tally, case 2", "rooms, empty"."""
    words = re.sub(r"^test_?", "", name).replace("_", " ").strip() or name
    if not case:
        return words
    return f"{words}, case {case}" if case.isdecimal() else f"{words}, {case}"


def wrong_value(unmet: Unmet) -> str:
    """For an assert on what a call gives."""
    got, expected = unmet.got, unmet.expected
    if unmet.argument_of:
        return f"`{unmet.argument_of}` changes `{unmet.subject}`, which it was given. It should leave it as it is."
    if unmet.operator == "isinstance":
        return f"It is {TYPES.get(got, got)}. It should be {TYPES.get(expected, expected)}."
    if unmet.operator != "==":
        return f"It is {_brief(got)}. {_should(unmet)}"
    if unmet.same_as:
        return f"This should be the same as `{unmet.same_as}`. {_named(unmet.difference)}".strip()
    if named := _named(unmet.difference):
        return named
    if len(got) <= SHORT and len(expected) <= SHORT:
        return f"It gives {got}, and {expected} is expected."
    return "It gives something else than is expected."


def wrong_output(unmet: Unmet) -> str:
    """For an assert on what a program printed, wrote, or ended with."""
    what = next((words for ending, words in PRODUCED.items() if unmet.subject.endswith(ending)), _produced(unmet.subject))
    if unmet.operator != "==":
        return f"{what} is {_brief(unmet.got)}. {_should(unmet)}"
    if unmet.subject.endswith(".code"):
        return f"It ends with the exit code {unmet.got}, and {unmet.expected} is expected."
    named = _named(unmet.difference) if unmet.difference.kind in ("spaces", "capitals") else ""
    return f"{what} isn't what is expected. {named}".strip()


def wrong_state(unmet: Unmet) -> str:
    """For an assert on what a file says or a repository holds. Nothing was called that could return or print it."""
    if unmet.operator != "==":
        return f"`{unmet.subject}` is {_brief(unmet.got)}. {_should(unmet)}"
    return f"`{unmet.subject}` isn't what is expected."


def expected(unmet: Unmet) -> str:
    """What stands beside the value that it gives: another value, or a bound."""
    if unmet.operator in BOUNDS:
        return f"{BOUNDS[unmet.operator]} {unmet.expected}"
    return unmet.expected


def too_slow(facts: Facts, limits: Limits, total: float) -> str:
    """For one call. `total` is what there is for all."""
    seconds, where = facts.seconds or limits.seconds, _where(facts)
    if seconds < limits.seconds - 0.01:
        return f"It was still running{where} after {seconds:.1f} seconds. All checks together have {_seconds(total)}."
    what = "This run" if facts.code is not None else "This call" if facts.calls else "This"
    return f"{what} takes longer than {_seconds(limits.seconds)}. It was stopped{where}. Is there a loop that never ends?"


def ran_too_long(facts: Facts, limits: Limits) -> str:
    """For a whole program, not one call of it."""
    return f"It was stopped{_where(facts)} after {_seconds(limits.total_seconds)}. Is there a loop that never ends?"


def not_run(total: float) -> str:
    return f"Not run: the checks before it took the {_seconds(total)} that there are for all."


def too_much_memory(facts: Facts, limits: Limits) -> str:
    return f"It needs more than {limits.memory} MiB of memory{_where(facts)}. Does something grow without an end?"


def too_much_printed(limits: Limits) -> str:
    return f"It prints more than {limits.output} KiB. Is there a `print` in a loop that never ends?"


def ended_early(facts: Facts) -> str:
    if facts.signal:
        return f"Python itself crashed (signal {facts.signal}). Does something call itself without an end?"
    if facts.place:
        line = f"L{_line(facts.place)[1:]}"
        return f"{line} ends the whole program. A function ends with `return`, and then what called it goes on."
    return "It ends Python itself, so the check never got an answer. Is there an `exit` in it?"


def stopped_by(facts: Facts) -> str:
    """For an error in the learner's code: Python's words, what they usually mean, and from where the line was reached."""
    parts = [error_sentence(facts), what_it_means(facts), FLAKY if facts.flaky else ""]
    if len(facts.frames) > 1 and facts.error != "RecursionError":
        lines = dict.fromkeys(_line(frame) for frame in reversed(facts.frames[:-1]))
        parts.append(f"That line was reached from {', then '.join(lines)}.")
    return " ".join(filter(None, parts))


def missing(wanted: Missing) -> str:
    """For a name that the check asks for and the file hasn't."""
    file = f"`{wanted.file}`" if wanted.file else "your file"
    if not wanted.has:
        return f"The check looks for `{wanted.name}`, and nothing in {file} has that name. Is the line with `def` there?"
    found = ", ".join(f"`{name}`" for name in wanted.has[:6])
    has = f"{file} has" if wanted.file else "Your file has"
    return f"The check looks for `{wanted.name}`. {has} {found}. Give it the name {wanted.name}, letter for letter."


def not_usable(facts: Facts) -> str:
    """For a check that couldn't go on with what the submission gave it."""
    if facts.code is not None:
        lost = facts.error == "KeyError" and f"There is no file {facts.text} after the run."
        return lost or f"What the program produced can't be read: {error_line(facts)}."
    if facts.returned == "None":
        return "It gives back None, and the check can't go on with that. Is a `return` missing?"
    if facts.returned is not None:
        return f"It gives back {_brief(facts.returned)}, and the check can't go on with that ({error_line(facts)})."
    return f"The check can't use your file as the task asks: {error_line(facts)}."


def should_raise(facts: Facts) -> tuple[str, str]:
    """The sentence, and the name of the error that should have been raised."""
    name = (re.findall(r"\w+(?='>)|\w+(?= not raised)|\w+Error", facts.text) or ["an error"])[0]
    gave = f" It gives back {_brief(facts.returned)}." if facts.returned is not None else ""
    return f"Here {name} should be raised, and nothing is.{gave}", name


CHECK_AT_FAULT = "This check has a mistake of its own, so it says nothing about your work."

CHECK_NOT_TRUSTED = (
    "This exercise came from elsewhere, and there is no sandbox here that could hold its check: it could read and change "
    "your files. `milepost doctor` says what is missing."
)

FLAKY = (
    "The same call gives different results at different times. Is something kept between two calls: a variable outside of "
    "the function, or a default such as `[]` in the line with `def`?"
)


def _seconds(number: float) -> str:
    return "1 second" if number == 1 else f"{number:g} seconds"


def _brief(text: str) -> str:
    return text if len(text) <= 2 * SHORT else text[: 2 * SHORT] + "…"


def _produced(subject: str) -> str:
    """A helper of the check, called with the program, gives what the program printed, or a part of that."""
    return "What it prints" if "(" in subject else f"`{subject}`"


def _where(facts: Facts) -> str:
    return f" in {_line(facts.place)}" if facts.place else ""


def _line(frame: Frame) -> str:
    return f"line {frame.line} of {frame.file}" if frame.file else f"line {frame.line}"


def _should(unmet: Unmet) -> str:
    return COMPARED.get(unmet.operator, "").format(_brief(unmet.expected))


def _named(difference: Difference) -> str:
    """Types are said in the words that a beginner knows."""
    got, expected = (TYPES.get(name, name) for name in (difference.got_type, difference.expected_type))
    return DIFFERENCES.get(difference.kind, "").format(got_type=got, expected_type=expected, items=difference.items)


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

BOUNDS = {"<": "less than", "<=": "at most", ">": "greater than", ">=": "at least", "!=": "anything but"}

PRODUCED = {".stdout": "What it prints", ".stderr": "What it prints as an error"}
