"""What evidence says of each skill."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from milepost.domain.content import Content
from milepost.domain.evidence import Evidence

State = Literal["new", "learning", "proven"]


@dataclass(frozen=True, kw_only=True)
class Record:
    """Evidence by subject, each with the instant of its first time: what was tried, passed, read and reported."""

    tried: Mapping[str, datetime]
    passed: Mapping[str, datetime]
    finished_lessons: Mapping[str, datetime]
    reported: Mapping[str, datetime]

    @property
    def built(self) -> Set[str]:
        """Stages that passed, or that the learner reported, by their subjects; among others."""
        return self.passed.keys() | self.reported.keys()


@dataclass(frozen=True, kw_only=True)
class Mastery:
    """`proven` when each of the skill's exercises has been passed once, on `proven_at`.

    A skill that its learner reported is planned no more, but that proves nothing: `reported_at` stands beside the state.
    """

    state: State
    proven_at: datetime | None = None
    reported_at: datetime | None = None

    @property
    def settled_at(self) -> datetime | None:
        """When the plan stopped asking for the skill."""
        return self.proven_at or self.reported_at


def record_of(evidence: Iterable[Evidence]) -> Record:
    """`evidence` stands in the order in which it was added."""
    tried: dict[str, datetime] = {}
    passed: dict[str, datetime] = {}
    finished: dict[str, datetime] = {}
    reported: dict[str, datetime] = {}
    for entry in evidence:
        if entry.happening == "graded":
            tried.setdefault(entry.subject, entry.at)
        if entry.passed:
            passed.setdefault(entry.subject, entry.at)
        if entry.happening == "lesson_finished":
            finished.setdefault(entry.subject, entry.at)
        if entry.happening == "reported":
            reported.setdefault(entry.subject, entry.at)
        if entry.happening == "report_withdrawn":
            reported.pop(entry.subject, None)
    return Record(tried=tried, passed=passed, finished_lessons=finished, reported=reported)


def mastery_of(content: Content, record: Record) -> Mapping[str, Mastery]:
    """Each skill of the content with its mastery."""
    return {skill: _mastery(content, record, skill) for skill in content.skills}


def _mastery(content: Content, record: Record, skill: str) -> Mastery:
    reported_at = record.reported.get(skill)
    exercises = content.exercises_of.get(skill, ())
    passed = [record.passed[exercise.id] for exercise in exercises if exercise.id in record.passed]
    if exercises and len(passed) == len(exercises):
        return Mastery(state="proven", proven_at=max(passed), reported_at=reported_at)
    begun = skill in record.finished_lessons or any(exercise.id in record.tried for exercise in exercises)
    return Mastery(state="learning" if begun else "new", reported_at=reported_at)
