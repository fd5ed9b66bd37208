"""A project as its learner builds it: what evidence and the newest check say of each stage, and of the whole."""

import shlex
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from milepost.checks.events import Started, TestFinished
from milepost.command import command
from milepost.domain.evidence import Evidence
from milepost.domain.project import Project, Stage
from milepost.learning.following import CheckSoFar, StageSoFar

Told = Literal["running", "passed", "failed", "not_checkable", ""]
State = Literal["running", "passed", "failed", "not_checkable", "waiting", "built", "new"]

MARKS: dict[State, str] = {
    "running": "here",
    "passed": "pass",
    "failed": "fail",
    "not_checkable": "absent",
    "waiting": "wait",
    "built": "built",
    "new": "wait",
}
MOST_FAILURES = 12
"""Of a stage, told in full. Whoever has more mends these first."""


@dataclass(frozen=True, kw_only=True)
class StageOnPage:
    """`number` counts from 1. `told` is the newest check's word alone; `why` says why it didn't decide, or didn't go on.

    `reported` is when the learner said that it's built. `passed` is the first evidence that it passed, `latest` the newest
    grade of any kind. `checked` is what the newest check found.
    """

    stage: Stage
    number: int
    state: State
    told: Told = ""
    reported: datetime | None = None
    passed: Evidence | None = None
    latest: Evidence | None = None
    checked: StageSoFar | None = None
    why: str = ""

    @property
    def mark(self) -> str:
        return MARKS[self.state]

    @property
    def is_settled(self) -> bool:
        """The plan asks for it no more."""
        return self.passed is not None or self.reported is not None

    @property
    def failures(self) -> tuple[TestFinished, ...]:
        return self.checked.failures[:MOST_FAILURES] if self.checked else ()

    @property
    def other_failures(self) -> tuple[TestFinished, ...]:
        return self.checked.failures[MOST_FAILURES:] if self.checked else ()

    @property
    def successes(self) -> tuple[TestFinished, ...]:
        return tuple(finding for finding in self.checked.findings if not finding.failure) if self.checked else ()


@dataclass(frozen=True, kw_only=True)
class Building:
    """`now` is the stage that is checked at this moment, `open` the first one that isn't settled.

    `failed`, `held` (those that passed) and `undecided` are of the newest check alone.
    """

    project: Project
    stages: tuple[StageOnPage, ...]
    check: CheckSoFar | None

    @property
    def now(self) -> StageOnPage | None:
        return next(iter(self._told("running")), None)

    @property
    def open(self) -> StageOnPage | None:
        return next((stage for stage in self.stages if not stage.is_settled), None)

    @property
    def failed(self) -> list[StageOnPage]:
        return self._told("failed")

    @property
    def first_failing(self) -> StageOnPage | None:
        """Also while it is still checked."""
        return next((stage for stage in self.stages if stage.failures), None)

    @property
    def held(self) -> list[StageOnPage]:
        return self._told("passed")

    @property
    def undecided(self) -> list[StageOnPage]:
        return self._told("not_checkable")

    @property
    def core(self) -> tuple[StageOnPage, ...]:
        return tuple(stage for stage in self.stages if stage.stage.depth == "core")

    @property
    def further(self) -> tuple[StageOnPage, ...]:
        return tuple(stage for stage in self.stages if stage.stage.depth == "further")

    @property
    def commands(self) -> tuple[str, ...]:
        """What to type: to begin, and to check; the second alone where the workspace is known."""
        if self.check and self.check.started:
            return (f"{command()} check {shlex.quote(self.check.started.workspace)}",)
        own = f"~/{self.project.id}"
        return (f"{command()} start {self.project.id} {own}", f"{command()} check {own}")

    @property
    def began_at(self) -> datetime | None:
        return _instant(self.check.started) if self.check and self.check.started else None

    def _told(self, told: Told) -> list[StageOnPage]:
        return [stage for stage in self.stages if stage.told == told]


def building_of(
    project: Project, *, evidence: Sequence[Evidence], reported: Mapping[str, datetime], check: CheckSoFar | None
) -> Building:
    """`evidence` stands newest first, `reported` by subject."""
    return Building(project=project, stages=tuple(_stages(project, evidence, reported, check)), check=check)


def _stages(
    project: Project, evidence: Sequence[Evidence], reported: Mapping[str, datetime], check: CheckSoFar | None
) -> Iterator[StageOnPage]:
    for number, stage in enumerate(project.stages, 1):
        subject = f"{project.id}/{stage.id}"
        checked = check.stages.get(stage.id) if check else None
        told, why = _told(check, checked)
        grades = [entry for entry in evidence if entry.subject == subject and entry.happening == "graded"]
        state = _state(told, grades, is_reported=subject in reported)
        is_awaited = state == "new" and stage.check != "" and check is not None and check.state == "running"
        yield StageOnPage(
            stage=stage,
            number=number,
            state="waiting" if is_awaited else state,
            told=told,
            reported=reported.get(subject),
            passed=next((entry for entry in reversed(grades) if entry.passed), None),
            latest=grades[0] if grades else None,
            checked=checked,
            why=why,
        )


def _told(check: CheckSoFar | None, checked: StageSoFar | None) -> tuple[Told, str]:
    """What the newest check says, and why."""
    if check is None or checked is None:
        return "", ""
    if checked.finished is None:
        return ("running" if check.state == "running" else ""), ""
    outcome, message = checked.finished.outcome, checked.finished.message
    if outcome == "not_checkable":
        return outcome, _("It can't be checked here: %(reason)s") % {"reason": message}
    return ("" if outcome == "not_run" else outcome), message


def _state(told: Told, grades: Sequence[Evidence], *, is_reported: bool) -> State:
    """The newest check counts before what was kept earlier, and the own word only where neither decides."""
    if told in ("running", "passed", "failed"):
        return told
    if grades:
        return "passed" if grades[0].passed else "failed"
    if is_reported:
        return "built"
    return "not_checkable" if told else "new"


def _instant(started: Started) -> datetime | None:
    """None where another version wrote something that is no instant."""
    try:
        at = parse_datetime(started.at)
    except ValueError:
        return None
    return at if at and at.tzinfo else None
