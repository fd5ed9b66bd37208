"""Skills, their areas, and the graph that their prerequisites make."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from graphlib import TopologicalSorter


@dataclass(frozen=True, kw_only=True, order=True)
class Estimate:
    """How long something takes, in minutes: half of all learners need at most `p50`, four of five at most `p80`."""

    p50: int
    p80: int

    def __add__(self, other: "Estimate") -> "Estimate":
        return Estimate(p50=self.p50 + other.p50, p80=self.p80 + other.p80)


@dataclass(frozen=True, kw_only=True)
class Area:
    """A group of skills, for order and for colour. `number` counts from 1 and leads the file's name."""

    id: str
    number: int
    title: str
    summary: str
    skills: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Skill:
    """One thing that a learner can do. `minutes` cover its lesson and its exercises together.

    `graded_by` is the kind of exercise that proves it; `covers` are the rows of the seeds that it stands for;
    `glue` marks a small skill that no seed names but others need.
    """

    id: str
    title: str
    outcome: str
    area: str
    prerequisites: tuple[str, ...]
    minutes: Estimate
    graded_by: str
    covers: tuple[str, ...] = ()
    glue: bool = False


@dataclass(frozen=True)
class SkillGraph:
    """All skills by id, in the order of their areas. Prerequisites exist and are acyclic: the loader sees to that."""

    skills: Mapping[str, Skill]

    @cached_property
    def order(self) -> Mapping[str, int]:
        """Place of each skill in the one canonical order: prerequisites first, and as the areas say where they allow it."""
        rank = {skill: place for place, skill in enumerate(self.skills)}
        sorter = TopologicalSorter({s.id: s.prerequisites for s in self.skills.values()})
        sorter.prepare()
        ready: list[str] = []
        order: dict[str, int] = {}
        while sorter.is_active():
            ready = sorted([*ready, *sorter.get_ready()], key=rank.__getitem__, reverse=True)
            skill = ready.pop()
            order[skill] = len(order)
            sorter.done(skill)
        return order

    def needed_for(self, skills: Iterable[str]) -> frozenset[str]:
        """The skills themselves and everything that they need, directly or not."""
        needed: set[str] = set()
        waiting = list(skills)
        while waiting:
            skill = waiting.pop()
            if skill not in needed:
                needed.add(skill)
                waiting.extend(self.skills[skill].prerequisites)
        return frozenset(needed)

    def sort(self, skills: Iterable[str]) -> list[str]:
        """The skills in canonical order."""
        return sorted(skills, key=self.order.__getitem__)
