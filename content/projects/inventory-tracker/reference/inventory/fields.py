"""What clients send: each value read and checked, and every problem found at once."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

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
            self.values[name] = read(self._given[name])
        except ValueError as problem:
            self._problems[name] = str(problem)
            return None
        return self.values[name]

    def check(self) -> None:
        """Raises ValidationFailed."""
        if self._problems:
            raise ValidationFailed(self._problems)

    def _absent(self, name: str, default: Any) -> Any:
        if self._present_only:
            return None
        if default is MISSING:
            self._problems[name] = "is missing"
            return None
        self.values[name] = default
        return default


def text(low: int, high: int) -> Callable[[Any], str]:
    """One line, without white space around."""

    def read(value: Any) -> str:
        if not isinstance(value, str) or not low <= len(value.strip()) <= high or "\x00" in value:
            raise ValueError(f"must be a text of {low} to {high} characters")
        return value.strip()

    return read


def whole_number(low: int, high: int) -> Callable[[Any], int]:
    """Of JSON: neither 3.0 nor "3" nor true is one."""

    def read(value: Any) -> int:
        if type(value) is not int or not low <= value <= high:
            raise ValueError(f"must be a whole number from {low} to {high}")
        return value

    return read


def number_in_query(low: int, high: int) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        if not re.fullmatch(r"[0-9]{1,18}", value) or not low <= int(value) <= high:
            raise ValueError(f"must be a whole number from {low} to {high}")
        return int(value)

    return read


def yes_or_no(value: Any) -> bool:
    """Of a query."""
    if value not in ("true", "false"):
        raise ValueError("must be true or false")
    return bool(value == "true")


def one_of(*choices: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if value not in choices:
            raise ValueError(f"must be one of {', '.join(choices)}")
        return str(value)

    return read


def past_instant(value: Any) -> datetime:
    """As it is stored: in UTC, without a zone."""
    try:
        at = datetime.fromisoformat(value)
        if at.tzinfo is None:
            raise ValueError
        return at.astimezone(UTC).replace(tzinfo=None)
    except (TypeError, ValueError, OverflowError):
        raise ValueError("must be an instant, such as 2031-04-09T17:05:00Z") from None
