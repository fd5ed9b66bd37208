"""A roadmap: an ordered list of sections over the skill graph, never a copy of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One side of an "or" in a section, such as Flask or Django. Exactly one of a section's choices is the default."""

    id: str
    title: str
    default: bool
    skills: tuple[str, ...]
    bridges: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Section:
    """A week or a chapter.

    `skills` are what the seed names; `bridges` are skills that only prerequisites call for; `revisits` are earlier
    skills that come up again. `projects` are ids of projects; each is planned where a roadmap names it first.
    `practice` are the seed's own words for free practice; `tracking` says that the seed keeps a "completed on" date here.
    """

    id: str
    order: int
    title: str
    goal: str
    week: int | None = None
    action: str = ""
    skills: tuple[str, ...] = ()
    bridges: tuple[str, ...] = ()
    revisits: tuple[str, ...] = ()
    practice: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    milestones: tuple[str, ...] = ()
    resources: tuple[str, ...] = ()
    tracking: str = ""
    choices: tuple[Choice, ...] = ()
    covers: tuple[str, ...] = ()

    def chosen(self, choices: Mapping[str, str]) -> Choice | None:
        """The choice that counts: the learner's own (`choices`: section id -> choice id), else the default."""
        wanted = choices.get(self.id)
        by_id = {choice.id: choice for choice in self.choices}
        return by_id.get(wanted or "") or next((c for c in self.choices if c.default), None)


@dataclass(frozen=True, kw_only=True)
class Milestone:
    """A named point that a roadmap must pass: all of `sections`, or one whole group of `any_of`."""

    id: str
    title: str
    sections: tuple[str, ...] = ()
    any_of: tuple[tuple[str, ...], ...] = ()
    projects: tuple[str, ...] = ()
    covers: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Roadmap:
    """`weeks` is the calendar of the seed, where it has one. `backwards` names its sections from the goal to the start."""

    id: str
    seed: str
    title: str
    summary: str
    goal: str
    sections: tuple[Section, ...]
    milestones: tuple[Milestone, ...] = ()
    weeks: int | None = None
    backwards: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()
    note: str = ""
    covers: tuple[str, ...] = ()

    def section(self, section_id: str) -> Section:
        return next(section for section in self.sections if section.id == section_id)

    def skills(self, choices: Mapping[str, str] | None = None) -> Iterator[tuple[Section, str]]:
        """Each section with each skill that is new there: its own, its bridges', and those of the choice that counts."""
        for section in self.sections:
            choice = section.chosen(choices or {})
            extra = (*choice.skills, *choice.bridges) if choice else ()
            for skill in (*section.skills, *section.bridges, *extra):
                yield section, skill
