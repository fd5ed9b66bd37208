"""A mistake of an author, with its place."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum


class Weight(IntEnum):
    """`BROKEN`: nothing else could be asked. `WRONG`: a learner would be told wrong. `STYLE`: how it reads."""

    BROKEN = 0
    WRONG = 1
    STYLE = 2


@dataclass(frozen=True, kw_only=True, order=True)
class Problem:
    """`file` is relative to the content folder, `line` counts from 1 (0: the whole file), `message` says what to do."""

    file: str
    line: int = 0
    message: str
    weight: Weight = field(default=Weight.WRONG, compare=False)

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.message}"


def worst_first(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """What keeps all else from being asked, then what is wrong, then how it reads; each in the order of its places."""
    return tuple(sorted(problems, key=lambda problem: (problem.weight, problem)))
