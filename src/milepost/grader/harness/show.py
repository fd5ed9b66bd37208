"""Values as Python prints them, but never without end: `show` keeps to a limit, sorts sets, survives a broken repr."""

import contextlib
import re
from collections.abc import Iterable
from typing import Any

LIMIT = 2_000
WHOLE = 50_000  # how much of two long values is looked at to find where they part
DEPTH = 50


class _FullError(Exception):
    pass


def show(value: Any, limit: int = LIMIT) -> str:
    """The value's repr, cut after `limit` characters."""
    writer = _Writer(limit)
    with contextlib.suppress(_FullError):
        writer.value(value)
    return "".join(writer.parts)


def show_both(got: Any, expected: Any) -> tuple[str, str]:
    """Two values side by side. Where they are long and part late, what they share is cut from the front."""
    return cut_both(show(got, WHOLE), show(expected, WHOLE))


def cut_both(got: str, expected: str) -> tuple[str, str]:
    if max(len(got), len(expected)) <= LIMIT:
        return got, expected
    shared = next((place for place, (a, b) in enumerate(zip(got, expected, strict=False)) if a != b), 0)
    start = shared - 100 if shared > LIMIT // 2 else 0
    return _window(got, start), _window(expected, start)


def _window(text: str, start: int) -> str:
    return "…" * bool(start) + text[start : start + LIMIT] + "…" * (start + LIMIT < len(text))


class _Writer:
    def __init__(self, limit: int) -> None:
        self.parts: list[str] = []
        self.room = limit
        self.inside: set[int] = set()

    def put(self, text: str) -> None:
        self.parts.append(text[: self.room])
        self.room -= len(text)
        if self.room < 0:
            self.parts.append("…")
            raise _FullError

    def value(self, value: Any) -> None:
        kind = type(value)
        if kind in (list, tuple, dict, set, frozenset) and value:
            self.container(value)
        elif kind is str and len(value) > self.room:
            self.put(repr(value[: self.room + 1]))
        else:
            self.put(_plain(value))

    def container(self, value: Any) -> None:
        opening, closing = BRACKETS[type(value)]
        if id(value) in self.inside or len(self.inside) > DEPTH:
            return self.put(f"{opening}...{closing}")
        self.inside.add(id(value))
        self.put(opening)
        if type(value) is dict:
            self.pairs(value)
        else:
            self.items(_in_order(value) if type(value) in (set, frozenset) else value)
        self.put("," + closing if type(value) is tuple and len(value) == 1 else closing)
        return self.inside.discard(id(value))

    def items(self, values: Iterable[Any]) -> None:
        for place, value in enumerate(values):
            self.put(", " if place else "")
            self.value(value)

    def pairs(self, pairs: dict[Any, Any]) -> None:
        for place, (key, value) in enumerate(pairs.items()):
            self.put(", " if place else "")
            self.value(key)
            self.put(": ")
            self.value(value)


BRACKETS: dict[type, tuple[str, str]] = {
    list: ("[", "]"),
    tuple: ("(", ")"),
    dict: ("{", "}"),
    set: ("{", "}"),
    frozenset: ("frozenset({", "})"),
}


def _in_order(values: Iterable[Any]) -> list[Any]:
    try:
        return sorted(values)
    except Exception:
        return sorted(values, key=_plain)


def _plain(value: Any) -> str:
    try:
        return re.sub(r" at 0x[0-9a-fA-F]+>", ">", str.__str__(repr(value)))
    except Exception as error:
        if type(value) is int:
            return "a number with thousands of digits"
        return f"<{type(value).__name__}, whose repr raises {type(error).__name__}>"
