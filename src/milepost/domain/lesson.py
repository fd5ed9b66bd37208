"""A lesson, parsed: prose with its HTML, and code with all that is needed to run it and to compare what it prints."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from milepost.domain.exercise import Profile

Mode = Literal["run", "predict", "try", "trace", "show"]

PROGRAM = "example.py"
"""What a block of Python is called in the folder where it runs."""


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
    each step, `show` is only looked at. What is shown may have any language, and the `name` of a file that the code after
    it finds: `files` are those that stood before this block, by their names. `line` is where it stands in its lesson, and
    no other block's; `typed` is what is typed for input(); `raises` names the error that it ends in; `output` is everything
    it prints, and None for `show`. `ahead`: it shows something that a later skill teaches, and its lesson says what that
    does. `profile` is what it may do beside calculating, where the author asked for it, and `server` the practice server
    that answers it at http://localhost:8000.
    """

    mode: Mode
    language: str
    source: str
    line: int
    output: str | None = None
    typed: str = ""
    raises: str = ""
    ahead: bool = False
    name: str = ""
    files: Mapping[str, str] = field(default_factory=dict)
    profile: Profile = "pure"
    server: str = ""
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

    def code_at(self, line: int) -> Code | None:
        """The block of code that stands there."""
        blocks = (block for part in self.parts for block in part.blocks)
        return next((block for block in blocks if isinstance(block, Code) and block.line == line), None)
