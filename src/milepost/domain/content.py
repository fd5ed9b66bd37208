"""Everything that can be learned, as one frozen value."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from milepost.domain.exercise import Exercise
from milepost.domain.lesson import Lesson
from milepost.domain.project import Project
from milepost.domain.roadmap import Roadmap
from milepost.domain.skills import Area, Skill, SkillGraph


@dataclass(frozen=True, kw_only=True)
class Content:
    """Areas, skills, roadmaps, projects, exercises and lessons, each by id (lessons by skill), all references resolved.

    `imported` are exercises from elsewhere: they can be done, and neither prove a skill nor stand in a plan.
    """

    areas: Mapping[str, Area]
    graph: SkillGraph
    roadmaps: Mapping[str, Roadmap]
    projects: Mapping[str, Project]
    exercises: Mapping[str, Exercise]
    lessons: Mapping[str, Lesson]
    imported: Mapping[str, Exercise] = field(default_factory=dict)

    @property
    def skills(self) -> Mapping[str, Skill]:
        return self.graph.skills

    @cached_property
    def exercises_of(self) -> Mapping[str, tuple[Exercise, ...]]:
        """Skill -> its exercises, easiest first. A skill without any has no entry."""
        return _by_skill(self.exercises.values())

    @cached_property
    def imported_of(self) -> Mapping[str, tuple[Exercise, ...]]:
        """Skill -> what was imported for it, easiest first. A skill without any has no entry."""
        return _by_skill(self.imported.values())

    def exercise(self, id: str) -> Exercise | None:
        """Ours or an imported one."""
        return self.exercises.get(id) or self.imported.get(id)

    def proves(self, exercise: Exercise) -> tuple[str, ...]:
        """The skills that an exercise is evidence for."""
        return tuple(skill for skill in (exercise.skill, *exercise.also) if skill in self.skills)


def _by_skill(exercises: Iterable[Exercise]) -> Mapping[str, tuple[Exercise, ...]]:
    by_skill: dict[str, list[Exercise]] = {}
    for exercise in exercises:
        by_skill.setdefault(exercise.skill, []).append(exercise)
    return {skill: tuple(sorted(own, key=lambda e: (e.difficulty, e.minutes.p50, e.id))) for skill, own in by_skill.items()}
