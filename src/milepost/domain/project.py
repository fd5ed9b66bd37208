"""A project: a whole system in stages, each checked from outside."""

from dataclasses import dataclass
from typing import Literal

from milepost.domain.skills import Estimate

Depth = Literal["core", "further"]


@dataclass(frozen=True, kw_only=True)
class Stage:
    """One stage. `core` is what the seed asks for, `further` goes beyond; `needs` are parts that a machine may lack."""

    id: str
    title: str
    brief: str
    depth: Depth
    minutes: Estimate
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Project:
    """`prerequisites` are ids of skills; `covers` are rows of the seeds; `kind` is the sort of system it is."""

    id: str
    title: str
    one_line: str
    kind: str
    stages: tuple[Stage, ...]
    prerequisites: tuple[str, ...]
    covers: tuple[str, ...] = ()

    @property
    def core(self) -> tuple[Stage, ...]:
        """The stages that roadmaps plan."""
        return tuple(stage for stage in self.stages if stage.depth == "core")
