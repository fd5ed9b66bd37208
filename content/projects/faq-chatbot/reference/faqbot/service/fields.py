"""What clients send: each value read and checked, and every problem found at once."""

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

MISSING: Any = object()

T = TypeVar("T")


class ValidationFailed(Exception):
    """`fields` says of each bad field what is wrong with it."""

    def __init__(self, fields: dict[str, str]) -> None:
        super().__init__("; ".join(f"{name} {problem}" for name, problem in fields.items()))
        self.fields = fields


class Fields:
    """A JSON object, or the parameters of a query."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self._given = given
        self._problems: dict[str, str] = {}

    def read(self, name: str, read: Callable[[Any], T], default: Any = MISSING) -> Any:
        """`read` raises ValueError with what is wrong. Without a default the field is needed."""
        if name not in self._given:
            return self._refuse(name, "is missing") if default is MISSING else default
        try:
            return read(self._given[name])
        except ValueError as problem:
            return self._refuse(name, str(problem))

    def check(self) -> None:
        """Raises ValidationFailed."""
        if self._problems:
            raise ValidationFailed(self._problems)

    def _refuse(self, name: str, problem: str) -> None:
        self._problems[name] = problem


def whole_number(low: int, high: int) -> Callable[[Any], int]:
    """From the text of a query."""

    def read(value: Any) -> int:
        if not re.fullmatch(r"[0-9]{1,18}", value) or not low <= int(value) <= high:
            raise ValueError(f"must be a whole number from {low} to {high}")
        return int(value)

    return read


def text(low: int, high: int) -> Callable[[Any], str]:
    """Without white space around."""

    def read(value: Any) -> str:
        if not isinstance(value, str) or not low <= len(value.strip()) <= high or "\x00" in value:
            raise ValueError(f"must be a text of {low} to {high} characters")
        return value.strip()

    return read


def texts(most: int, high: int) -> Callable[[Any], list[str]]:
    def read(value: Any) -> list[str]:
        if not isinstance(value, list) or len(value) > most:
            raise ValueError(f"must be a list of at most {most} texts")
        return [text(1, high)(one) for one in value]

    return read


def truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("must be true or false")  # noqa: TRY004 - all that is wrong with a value
    return value
