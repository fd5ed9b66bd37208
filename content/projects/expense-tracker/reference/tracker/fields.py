"""What clients send: each value read and checked, and every problem found at once."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeVar

MOST_CENTS = 10**12
LONGEST_TEXT = 500
MISSING: Any = object()

T = TypeVar("T")


class ValidationFailed(Exception):
    """`fields` says of each bad field what is wrong with it."""

    def __init__(self, fields: dict[str, str]) -> None:
        super().__init__("; ".join(f"{name} {problem}" for name, problem in fields.items()))
        self.fields = fields


class Fields:
    """A JSON object, or the parameters of a query. With `present_only`, what is absent is left out of `values`."""

    def __init__(self, given: Mapping[str, Any], *, present_only: bool = False) -> None:
        self._given = given
        self._present_only = present_only
        self._problems: dict[str, str] = {}
        self.values: dict[str, Any] = {}

    def read(self, name: str, read: Callable[[Any], T], default: Any = MISSING) -> Any:
        """`read` raises ValueError with what is wrong. Without a default the field is needed."""
        if name not in self._given:
            return self._absent(name, default)
        try:
            value = read(self._given[name])
        except ValueError as problem:
            return self.refuse(name, str(problem))
        self.values[name] = value
        return value

    def refuse(self, name: str, problem: str) -> None:
        self._problems.setdefault(name, problem)

    def check(self) -> None:
        """Raises ValidationFailed."""
        if self._problems:
            raise ValidationFailed(self._problems)

    def _absent(self, name: str, default: Any) -> Any:
        if self._present_only:
            return None
        if default is MISSING:
            return self.refuse(name, "is missing")
        self.values[name] = default
        return default


def cents(value: Any) -> int:
    if type(value) is not int or not 1 <= value <= MOST_CENTS:
        raise ValueError(f"must be a whole number of cents from 1 to {MOST_CENTS}")
    return value


def whole_number(low: int, high: int) -> Callable[[Any], int]:
    """Also from the text of a query."""

    def read(value: Any) -> int:
        number = int(value) if isinstance(value, str) and re.fullmatch(r"[0-9]{1,18}", value) else value
        if type(number) is not int or not low <= number <= high:
            raise ValueError(f"must be a whole number from {low} to {high}")
        return number

    return read


def currency(value: Any) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[A-Z]{3}", value):
        raise ValueError("must be three capital letters, such as EUR")
    return value


def day(value: Any) -> date:
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise ValueError("must be a day, such as 2031-04-09")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ValueError("is no day of the calendar") from None


def day_or_none(value: Any) -> date | None:
    return None if value is None else day(value)


def month(value: Any) -> date:
    """The first day of a month that is written like 2031-04."""
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}-(0[1-9]|1[0-2])", value) or value < "0001":
        raise ValueError("must be a month, such as 2031-04")
    return date.fromisoformat(f"{value}-01")


def colour(value: Any) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"#[0-9A-Fa-f]{6}", value):
        raise ValueError("must be a colour, such as #2E7D32")
    return value


def text(low: int = 0, high: int = LONGEST_TEXT) -> Callable[[Any], str]:
    """One line, without white space around."""

    def read(value: Any) -> str:
        if not isinstance(value, str) or not low <= len(value.strip()) <= high or "\x00" in value:
            raise ValueError(f"must be a text of {low} to {high} characters")
        return value.strip()

    return read
