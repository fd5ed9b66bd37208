"""A mistake of an author, with its place."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, order=True)
class Problem:
    """`file` is relative to the content folder, `line` counts from 1 (0: the whole file), `message` says what to do."""

    file: str
    line: int = 0
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.message}"
