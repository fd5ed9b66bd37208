"""A project: a whole system in stages, each checked from outside."""

from dataclasses import dataclass
from typing import Literal

from milepost.domain.exercise import Hint
from milepost.domain.skills import Estimate

Depth = Literal["core", "further"]


@dataclass(frozen=True, kw_only=True)
class Requirement:
    """One numbered sentence of a stage's page, such as R2, that a check looks at. `text` is Markdown."""

    id: str
    text: str


@dataclass(frozen=True, kw_only=True)
class WrongBuild:
    """A known wrong answer, in a folder of files laid over a reference, without some of its files.

    It passes all stages before `stage`, and fails `requirement` of that one. `message` says to a learner why.
    """

    folder: str
    stage: str
    requirement: str
    message: str
    reference: str
    without: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Stage:
    """One stage. `core` is what the seed asks for, `further` goes beyond; `needs` are parts that a machine may lack.

    `page` is sanitized HTML without the hints, and `check` the file of its checks, relative to the project; both are empty
    when there is none.
    """

    id: str
    title: str
    brief: str
    depth: Depth
    minutes: Estimate
    needs: tuple[str, ...] = ()
    page: str = ""
    hints: tuple[Hint, ...] = ()
    requirements: tuple[Requirement, ...] = ()
    check: str = ""


@dataclass(frozen=True, kw_only=True)
class Project:
    """`prerequisites` are ids of skills; `covers` are rows of the seeds; `kind` is the sort of system it is.

    `brief` is sanitized HTML. `run_lines` are those that a workspace has to have, `environment` the variables that they get.
    `references` are names of folders.
    """

    id: str
    title: str
    one_line: str
    kind: str
    stages: tuple[Stage, ...]
    prerequisites: tuple[str, ...]
    covers: tuple[str, ...] = ()
    brief: str = ""
    run_lines: tuple[str, ...] = ()
    environment: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    wrong: tuple[WrongBuild, ...] = ()

    @property
    def core(self) -> tuple[Stage, ...]:
        """The stages that roadmaps plan."""
        return tuple(stage for stage in self.stages if stage.depth == "core")

    @property
    def checkable(self) -> bool:
        """Whether there are checks for a stage at least."""
        return any(stage.check for stage in self.stages)
