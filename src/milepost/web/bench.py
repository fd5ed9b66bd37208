"""The workbench of a skill: its exercises, one of them open, with tasks, files, verdict and attempts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from milepost.domain.exercise import Exercise, Task
from milepost.domain.verdict import Finding, Verdict
from milepost.learning import checking, drafting
from milepost.learning.checking import Attempt
from milepost.web.forms.answer import Asked, answers_in
from milepost.web.standing import Standing

TaskState = Literal["passed", "now", "waiting"]


@dataclass(frozen=True, kw_only=True)
class TaskRow:
    """`asked` are the questions of this task, each with what was found of it, where the verdict fits what stands there."""

    task: Task
    state: TaskState
    asked: tuple[tuple[Asked, Finding | None], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Bench:
    """`files` is what stands in the editor, `shown` whether the last attempt's verdict is about just that."""

    exercise: Exercise
    number: int
    siblings: tuple[tuple[Exercise, bool], ...]
    tasks: tuple[TaskRow, ...]
    files: Mapping[str, str]
    saved_at: datetime | None
    attempts: tuple[Attempt, ...]
    shown: bool
    passed_once: bool

    @property
    def attempt(self) -> Attempt | None:
        return self.attempts[-1] if self.attempts else None

    @property
    def verdict(self) -> Verdict | None:
        return self.attempt.verdict if self.attempt and self.shown else None

    @property
    def hinted(self) -> Task | None:
        """The task whose hints are worth reading now."""
        return next((row.task for row in self.tasks if row.state == "now"), None)

    @property
    def asks(self) -> bool:
        """A quiz or a trace: each task has its own question."""
        return bool(self.exercise.questions)


def bench_of(at: Standing, exercise: Exercise) -> Bench:
    of_skill = at.content.imported_of if exercise.origin else at.content.exercises_of
    own = of_skill.get(exercise.skill, (exercise,))
    attempts = checking.attempts(at.learner, exercise.id)
    draft = drafting.draft(at.learner, exercise.id)
    last = attempts[-1] if attempts else None
    files = dict(draft.files) if draft else dict(last.files) if last else dict(exercise.starter)
    shown = last is not None and dict(last.files) == files
    return Bench(
        exercise=exercise,
        number=own.index(exercise) + 1,
        siblings=tuple((other, other.id in at.overview.record.passed) for other in own),
        tasks=_tasks(exercise, attempts, files, shown=shown),
        files=files,
        saved_at=draft.saved_at if draft else None,
        attempts=attempts,
        shown=shown,
        passed_once=exercise.id in at.overview.record.passed,
    )


def first_open(at: Standing, skill_id: str) -> Exercise | None:
    """The first exercise of a skill that is not passed yet; the first of all when each is. None that was imported."""
    own = at.content.exercises_of.get(skill_id, ())
    return next((e for e in own if e.id not in at.overview.record.passed), own[0] if own else None)


def _tasks(
    exercise: Exercise, attempts: tuple[Attempt, ...], files: Mapping[str, str], *, shown: bool
) -> tuple[TaskRow, ...]:
    """As the last attempt left them whose checks ran at all."""
    judged = next((a.verdict for a in reversed(attempts) if a.verdict.passed or _judges(a.verdict)), None)
    passed = [task.number for task in exercise.tasks if judged and _passed(task.number, judged)]
    now = next((task.number for task in exercise.tasks if task.number not in passed), None)
    asked = answers_in(exercise, files) if exercise.questions else ()
    findings = judged.findings if judged and shown and len(judged.findings) == len(asked) else (None,) * len(asked)
    return tuple(
        TaskRow(
            task=task,
            state="passed" if task.number in passed else "now" if task.number == now else "waiting",
            asked=tuple(pair for pair in zip(asked, findings, strict=True) if pair[0].question.task == task.number),
        )
        for task in exercise.tasks
    )


def _judges(verdict: Verdict) -> bool:
    return any(finding.task is not None for finding in verdict.findings)


def _passed(task: int, verdict: Verdict) -> bool:
    own: list[Finding] = [finding for finding in verdict.findings if finding.task == task]
    return verdict.passed or (bool(own) and all(finding.outcome == "passed" for finding in own))
