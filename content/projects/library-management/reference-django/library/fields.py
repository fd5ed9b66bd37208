"""Check what came from outside, field by field, and say everything that is wrong with it at once.

A rule is a function that answers with the clean value, or raises ValueError with the rest of a sentence: "must be ...".
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any
from unicodedata import category

from library.errors import Invalid

Rule = Callable[[Any], Any]


def read(given: Mapping[str, Any], rules: Mapping[str, Rule], *, partly: bool = False) -> dict[str, Any]:
    """The clean values of the fields that have a rule; other fields are passed over. `partly` allows absent ones.

    Raises Invalid.
    """
    clean: dict[str, Any] = {}
    problems: dict[str, str] = {}
    for name, rule in rules.items():
        if name not in given and partly:
            continue
        try:
            if name not in given:
                raise ValueError("is missing")
            clean[name] = rule(given[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise Invalid(problems)
    return clean


def text(most: int = 200, *, least: int = 1) -> Rule:
    """One line without white space around it."""

    def rule(value: Any) -> str:
        return _line(value.strip() if isinstance(value, str) else value, least, most)

    return rule


def secret(least: int, most: int) -> Rule:
    """A line that is kept as it is: the spaces of a password belong to it."""

    def rule(value: Any) -> str:
        return _line(value, least, most)

    return rule


def email(value: Any) -> str:
    address: str = text(254)(value)
    name, _, host = address.rpartition("@")
    if not name or "." not in host.strip(".") or any(letter.isspace() for letter in address):
        raise ValueError("must be an e-mail address such as ada@example.org")
    return address


def whole_number(least: int, most: int) -> Rule:
    def rule(value: Any) -> int:
        if type(value) is not int or not least <= value <= most:  # True is an int too, and no number here
            raise ValueError(f"must be a whole number from {least} to {most}")
        return value

    return rule


def one_of(choices: Iterable[str]) -> Rule:
    known = list(choices)

    def rule(value: Any) -> str:
        if not isinstance(value, str) or value not in known:
            raise ValueError(f"must be one of {', '.join(known)}")
        return value

    return rule


def list_of(each: Rule, *, most: int = 20) -> Rule:
    def rule(value: Any) -> list[Any]:
        if not isinstance(value, list) or not 1 <= len(value) <= most:
            raise ValueError(f"must be a list of 1 to {most}")
        return [each(entry) for entry in value]

    return rule


def day(value: Any) -> date:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValueError("must be a date such as 2031-04-09") from None


def _line(value: Any, least: int, most: int) -> str:
    if not isinstance(value, str) or not least <= len(value) <= most:
        raise ValueError(f"must be a text of {least} to {most} characters")
    if any(category(letter) in ("Cc", "Cs") for letter in value):  # control characters, and halves of a pair
        raise ValueError("must be one line of text")
    return value
