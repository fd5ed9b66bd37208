"""A project as its learner builds it: what evidence and the newest check say of each stage, and of the whole."""

import shlex
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from milepost.checks.events import Started, TestFinished
from milepost.domain.evidence import Evidence
from milepost.domain.project import Project, Stage
from milepost.learning.following import CheckSoFar, StageSoFar

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
    """`number` counts from 1. `reported` is when the learner said that it's built.

    `passed` is the first evidence that it passed, `latest` the newest of any kind. `checked` is what the newest check found;
    `why` says why that isn't decided.
    """

    stage: Stage
    number: int
    state: State
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
    """`now` is the stage that is checked at this moment, `open` the first one that isn't settled."""

    project: Project
    stages: tuple[StageOnPage, ...]
    check: CheckSoFar | None

    @property
    def now(self) -> StageOnPage | None:
        return next((stage for stage in self.stages if stage.state == "running"), None)

    @property
    def open(self) -> StageOnPage | None:
        return next((stage for stage in self.stages if not stage.is_settled), None)

    @property
    def failed(self) -> list[StageOnPage]:
        """In the newest check."""
        return [stage for stage in self._decided if stage.state == "failed"]

    @property
    def held(self) -> list[StageOnPage]:
        """Those that passed in the newest check."""
        return [stage for stage in self._decided if stage.state == "passed"]

    @property
    def undecided(self) -> list[StageOnPage]:
        return [stage for stage in self._decided if stage.state not in ("passed", "failed")]

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
            return (f"milepost check {shlex.quote(self.check.started.workspace)}",)
        return (f"milepost start {self.project.id} ~/{self.project.id}", f"milepost check ~/{self.project.id}")

    @property
    def began_at(self) -> datetime | None:
        return _instant(self.check.started) if self.check and self.check.started else None

    @property
    def _decided(self) -> list[StageOnPage]:
        return [stage for stage in self.stages if stage.checked and stage.checked.finished]


def building_of(
    project: Project, *, evidence: Sequence[Evidence], reported: Mapping[str, datetime], check: CheckSoFar | None
) -> Building:
    """`evidence` stands newest first, `reported` by subject."""
    return Building(project=project, stages=tuple(_stages(project, evidence, reported, check)), check=check)


def _stages(
    project: Project, evidence: Sequence[Evidence], reported: Mapping[str, datetime], check: CheckSoFar | None
) -> Iterator[StageOnPage]:
    unchecked = ""
    for number, stage in enumerate(project.stages, 1):
        subject = f"{project.id}/{stage.id}"
        grades = [entry for entry in evidence if entry.subject == subject and entry.happening == "graded"]
        checked = check.stages.get(stage.id) if check else None
        outcome = checked.finished.outcome if checked and checked.finished else None
        why = checked.finished.message if checked and checked.finished else ""
        if outcome == "passed" and unchecked:
            outcome = "not_checkable"
            why = _("Its own checks pass. %(stage)s, which comes before, can't be checked here.") % {"stage": unchecked}
        elif outcome == "not_checkable":
            unchecked = unchecked or stage.title
        yield StageOnPage(
            stage=stage,
            number=number,
            state=_state(stage, outcome, checked, check, grades, reported.get(subject)),
            reported=reported.get(subject),
            passed=next((entry for entry in reversed(grades) if entry.passed), None),
            latest=grades[0] if grades else None,
            checked=checked,
            why=why,
        )


def _state(
    stage: Stage,
    outcome: str | None,
    checked: StageSoFar | None,
    check: CheckSoFar | None,
    grades: Sequence[Evidence],
    reported: datetime | None,
) -> State:
    """What the newest check says counts before what was kept earlier; the own word counts where neither decides."""
    is_running = check is not None and check.state == "running"
    if is_running and checked and outcome is None:
        return "running"
    if outcome in ("passed", "failed"):
        return "passed" if outcome == "passed" else "failed"
    if grades and outcome != "not_checkable":
        return "passed" if grades[0].passed else "failed"
    if reported:
        return "built"
    if outcome == "not_checkable":
        return "not_checkable"
    return "waiting" if is_running and stage.check else "new"


def _instant(started: Started) -> datetime | None:
    try:
        return parse_datetime(started.at)
    except ValueError:
        return None
