"""A TOML file: read without a traceback, and with a line for what is wrong in it."""

import re
import tomllib
from functools import cached_property
from typing import Any

from milepost.curriculum.places import Path, lines_of
from milepost.curriculum.tree import Tree

_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")


class Sheet:
    """A TOML file of a tree. Where `strict` is false, keys that nobody asked for are passed over."""

    def __init__(self, tree: Tree, name: str, text: str, *, strict: bool) -> None:
        self.tree = tree
        self.name = name
        self.text = text
        self.strict = strict

    def problem(self, message: str, path: Path = (), value: str = "") -> None:
        """`value` is one of the values under that key: then it's the line of the value that is told."""
        self.tree.problem(self.name, message, self._line(path, value))

    def values(self) -> dict[str, Any] | None:
        """What the file says; None where that can't be told."""
        try:
            return tomllib.loads(self.text)
        except (ValueError, RecursionError) as error:  # a number of 5,000 digits is a ValueError
            place = _PLACE.search(str(error))
            line = int(place[1]) if place and place[1] else self.text.count("\n")
            self.tree.problem(self.name, f"This isn't TOML: {_PLACE.sub('', str(error))}.", line)
            return None

    def _line(self, path: Path, value: str) -> int:
        while path and path not in self._lines:
            path = path[:-1]
        line = self._lines.get(path, 0)
        for number, text in enumerate(self.text.splitlines()[line - 1 :] if value and line else [], line):
            if f'"{value}"' in text:
                return number
        return line

    @cached_property
    def _lines(self) -> dict[Path, int]:
        return lines_of(self.text)
