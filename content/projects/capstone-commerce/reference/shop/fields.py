"""What clients send, checked: a table of readers in, values out, and every problem found at once."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from shop.errors import Invalid

MOST_CENTS = 10**9

Reader = Callable[[Any], Any]
"""Answers with the value, or raises ValueError with what is wrong with it."""


@dataclass(frozen=True, kw_only=True)
class Optional:
    """A field that may be left out, or be null."""

    read: Reader
    default: Any = None


Readers = Mapping[str, Reader | Optional]


def read(given: Mapping[str, Any], readers: Readers, *, present_only: bool = False) -> dict[str, Any]:
    """Unknown fields are passed over; with `present_only`, absent ones too. Raises Invalid."""
    values: dict[str, Any] = {}
    problems: dict[str, str] = {}
    for name, reader in readers.items():
        if name not in given and present_only:
            continue
        if isinstance(reader, Optional) and given.get(name) is None:
            values[name] = reader.default
            continue
        if name not in given:
            problems[name] = "is missing"
            continue
        try:
            values[name] = (reader.read if isinstance(reader, Optional) else reader)(given[name])
        except ValueError as problem:
            problems[name] = str(problem)
    if problems:
        raise Invalid(problems)
    return values


def whole(low: int, high: int) -> Reader:
    def read(value: Any) -> int:
        if type(value) is not int or not low <= value <= high:
            raise ValueError(f"must be a whole number from {low} to {high}")
        return value

    return read


def parameter(low: int, high: int) -> Reader:
    """A whole number in a query, which is text there."""
    check = whole(low, high)

    def read(value: Any) -> Any:
        return check(int(value) if re.fullmatch(r"[0-9]{1,18}", str(value)) else value)

    return read


def text(longest: int, *, least: int = 1) -> Reader:
    """White space around it is removed."""

    def read(value: Any) -> str:
        if not isinstance(value, str) or "\x00" in value or not least <= len(value.strip()) <= longest:
            raise ValueError(f"must be a text of {least} to {longest} characters")
        return value.strip()

    return read


def secret(value: Any) -> str:
    if not isinstance(value, str) or not 10 <= len(value) <= 128:
        raise ValueError("must have 10 to 128 characters")
    return value


def email(value: Any) -> str:
    """In lower case, since addresses are the same in any case."""
    if not isinstance(value, str) or len(value) > 254 or not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", value.strip()):
        raise ValueError("must be an address, such as ada@example.org")
    return value.strip().lower()


def one_of(choices: Collection[str]) -> Reader:
    def read(value: Any) -> str:
        if not isinstance(value, str) or value not in choices:
            raise ValueError(f"must be one of {', '.join(choices)}")
        return value

    return read


def yes(value: Any) -> bool:
    """Of a query: `true` or `false`."""
    if value not in ("true", "false"):
        raise ValueError("must be true or false")
    return bool(value == "true")


def day(value: Any) -> date:
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        raise ValueError("must be a day, such as 2031-04-09")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ValueError("is no day of the calendar") from None


def instant(value: Any) -> datetime:
    """With an offset; in UTC from here on."""
    try:
        at = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValueError("must be an instant, such as 2031-04-09T17:05:00Z") from None
    if at.tzinfo is None:
        raise ValueError("must say its offset, such as Z")
    return at.astimezone(UTC)


def identity(value: Any) -> int:
    """An id as it comes in a body; -1, which nothing has, where it can't be one."""
    return value if type(value) is int and 0 < value < 2**63 else -1
