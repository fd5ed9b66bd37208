"""What is left to do on a way: lessons, exercises and project stages, in the order in which the way tells them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Literal

from milepost.domain.content import Content
from milepost.domain.goal import Leg, Way
from milepost.domain.mastery import Record

StepKind = Literal["lesson", "skill", "exercise", "stage"]


@dataclass(frozen=True, kw_only=True)
class Step:
    """One entry of a plan. `ref` is the skill (lesson, skill), the exercise, or "project/stage"; `needs` are ids of steps.

    A `skill` step stands for a skill that has no lesson and no exercise yet.
    """

    id: str
    kind: StepKind
    ref: str
    title: str
    skill: str
    section: str
    minutes: int
    needs: tuple[str, ...]


def steps_of(way: Way, content: Content, record: Record) -> tuple[Step, ...]:
    """Skills that are proven or reported ask for nothing more; a lesson that was finished leaves its exercises."""
    return tuple(_Steps(content, record).along(way))


def reading_minutes(content: Content, skill: str) -> int:
    """What a skill's exercises leave of its minutes: its lesson's, or all where it has no exercises."""
    exercises = content.exercises_of.get(skill, ())
    return content.skills[skill].minutes.p50 - sum(exercise.minutes.p50 for exercise in exercises)


class _Steps:
    def __init__(self, content: Content, record: Record) -> None:
        self.content = content
        self.record = record
        self.of_skill: dict[str, tuple[str, ...]] = {}

    def along(self, way: Way) -> Iterator[Step]:
        for leg in way.legs:
            for skill in leg.skills:
                own = tuple(self._skill(skill, leg))
                self.of_skill[skill] = tuple(step.id for step in own)
                yield from own
            for project in leg.projects:
                yield from self._project(project, leg)

    def _skill(self, skill_id: str, leg: Leg) -> Iterator[Step]:
        skill = self.content.skills[skill_id]
        exercises = self.content.exercises_of.get(skill_id, ())
        left = [exercise for exercise in exercises if exercise.id not in self.record.passed]
        if skill_id in self.record.reported or (exercises and not left):
            return
        step = partial(Step, skill=skill_id, section=leg.id)
        needs = self._after(skill.prerequisites)
        reading = reading_minutes(self.content, skill_id)
        if skill_id not in self.content.lessons and not exercises:
            yield step(id=f"skill:{skill_id}", kind="skill", ref=skill_id, title=skill.title, minutes=reading, needs=needs)
        if skill_id in self.content.lessons and skill_id not in self.record.finished_lessons:
            lesson = step(
                id=f"lesson:{skill_id}", kind="lesson", ref=skill_id, title=skill.title, minutes=reading, needs=needs
            )
            yield lesson
            needs = (lesson.id,)
        for exercise in left:
            yield step(
                id=f"exercise:{exercise.id}",
                kind="exercise",
                ref=exercise.id,
                title=exercise.title,
                minutes=exercise.minutes.p50,
                needs=needs,
            )

    def _project(self, project_id: str, leg: Leg) -> Iterator[Step]:
        """Roadmaps plan core stages only, one after the other. A stage that passed or was reported asks for nothing more."""
        project = self.content.projects[project_id]
        needs = self._after(project.prerequisites)
        for stage in project.core:
            ref = f"{project_id}/{stage.id}"
            if ref in self.record.built:
                continue
            yield Step(
                id=f"stage:{ref}",
                kind="stage",
                ref=ref,
                title=f"{project.title}: {stage.title}",
                skill="",
                section=leg.id,
                minutes=stage.minutes.p50,
                needs=needs,
            )
            needs = (f"stage:{ref}",)

    def _after(self, skills: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(step for skill in skills for step in self._open(skill))

    def _open(self, skill: str) -> tuple[str, ...]:
        """The steps of a skill, or of what it needs where nothing of its own is left."""
        own = self.of_skill.get(skill, ())
        return own or self._after(self.content.skills[skill].prerequisites)
