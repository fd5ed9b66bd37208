"""A lesson, parsed: prose with its HTML, and code with all that is needed to run it and to compare what it prints."""

from dataclasses import dataclass
from typing import Literal

Mode = Literal["run", "predict", "try", "trace", "show"]


@dataclass(frozen=True, kw_only=True)
class Prose:
    """Sanitized HTML."""

    html: str


@dataclass(frozen=True, kw_only=True)
class TracedLine:
    """A line that ran, and the names that it changed with their values as Python prints them."""

    line: int
    changed: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Code:
    """A block of code.

    `run` can be edited and run in the page, `predict` asks for the output first, `try` is a folded answer, `trace` shows
    each step, `show` is only looked at. `line` is where it stands in its file; `typed` is what is typed for input();
    `raises` names the error that it ends in; `output` is everything it prints, and None for `show`. `ahead`: it shows
    something that a later skill teaches, and its lesson says what that does.
    """

    mode: Mode
    language: Literal["python", "sh", "text"]
    source: str
    line: int
    output: str | None = None
    typed: str = ""
    raises: str = ""
    ahead: bool = False
    steps: tuple[TracedLine, ...] = ()


Block = Prose | Code


@dataclass(frozen=True, kw_only=True)
class Part:
    """What stands under one heading."""

    title: str
    slug: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, kw_only=True)
class Lesson:
    """The lesson of one skill. `words` counts its prose; `version` is a digest of its file."""

    skill: str
    title: str
    parts: tuple[Part, ...]
    words: int
    version: str
