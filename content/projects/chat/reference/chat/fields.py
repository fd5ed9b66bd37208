"""What clients send: each value read and checked, and every problem found at once."""

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from chat.errors import Refused

MISSING: Any = object()

T = TypeVar("T")


class Fields:
    """A JSON object, or the parameters of a query."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self._given = given
        self._problems: dict[str, str] = {}

    def read(self, name: str, read: Callable[[Any], T], default: Any = MISSING) -> Any:
        """`read` raises ValueError with what is wrong. Without a default the field is needed."""
        if name not in self._given:
            return self.refuse(name, "is missing") if default is MISSING else default
        try:
            return read(self._given[name])
        except ValueError as problem:
            return self.refuse(name, str(problem))

    def refuse(self, name: str, problem: str) -> None:
        self._problems.setdefault(name, problem)

    def check(self) -> None:
        """Raises Refused, which names all that is wrong."""
        if self._problems:
            message = "; ".join(f"{name} {problem}" for name, problem in self._problems.items())
            raise Refused("validation_failed", message, fields=self._problems)


def text(low: int, high: int) -> Callable[[Any], str]:
    """As it stands, several lines too. Half of a surrogate pair is no text: nobody could store it."""

    def read(value: Any) -> str:
        if not isinstance(value, str) or not low <= len(value) <= high or not _is_unicode(value):
            raise ValueError(f"must be a text of {low} to {high} characters")
        return value

    return read


def line(low: int, high: int) -> Callable[[Any], str]:
    """One line, without white space around."""
    read = text(low, high)
    return lambda value: read(value.strip() if isinstance(value, str) else value)


def flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("must be true or false")
    return value


def email(value: Any) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", value.strip()) or len(value) > 320:
        raise ValueError("must be an address, such as ada@example.org")
    return value.strip().lower()


def whole_number(low: int, high: int) -> Callable[[Any], int]:
    """From the text of a query."""

    def read(value: Any) -> int:
        if not re.fullmatch(r"[0-9]{1,15}", str(value)) or not low <= int(value) <= high:
            raise ValueError(f"must be a whole number from {low} to {high}")
        return int(value)

    return read


def _is_unicode(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
