"""A learner presses Check: submit, grade, record.

The submission is a row before anything runs, so what was acknowledged survives a crash; no transaction is open while
foreign code runs; the verdict and its evidence are recorded together or not at all.
"""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from milepost import __version__, grader
from milepost.domain.evidence import Evidence
from milepost.domain.exercise import Exercise
from milepost.domain.verdict import Change, Finding, Verdict
from milepost.learning import library, recording
from milepost.learning.drafting import refuse_unfit, storable
from milepost.learning.models import Learner, Submission
from milepost.learning.turns import TURNS
from milepost.sandbox import Busy

NO_EVIDENCE = ("grader_error", "not_checkable")


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """A submission and what was said of it. `number` counts the attempts at this exercise from 1."""

    id: int
    number: int
    at: datetime
    files: Mapping[str, str]
    verdict: Verdict


def check(learner: Learner, *, exercise: Exercise, files: Mapping[str, str], now: datetime) -> Attempt:
    """The whole press of Check. Raises TooLargeError, UnknownFileError, and Busy: then nothing was taken."""
    with TURNS.of(learner.pk):
        submission = submit(learner, exercise=exercise, files=files, now=now)
        try:
            verdict = grade_submission(submission)
        except Busy:
            submission.delete()
            raise
        record_verdict(submission, verdict)
    return _attempt(submission, number=Submission.objects.filter(learner=learner, exercise=exercise.id).count())


def submit(learner: Learner, *, exercise: Exercise, files: Mapping[str, str], now: datetime) -> Submission:
    """Keeps what was handed in. Raises TooLargeError and UnknownFileError."""
    refuse_unfit(exercise, files)
    return Submission.objects.create(
        learner=learner,
        exercise=exercise.id,
        version=exercise.version,
        files=storable(files),
        seed=secrets.randbelow(2**31),
        at=now,
    )


def grade_submission(submission: Submission) -> Verdict:
    """Runs with no transaction open."""
    return grader.grade(
        submission.files,
        exercise=library.exercise(submission.exercise),
        sandbox=library.grading_sandbox(),
        seed=submission.seed,
    )


def record_verdict(submission: Submission, verdict: Verdict) -> None:
    """A grade that our own fault spoiled, or that could not be made here, is no evidence."""
    with transaction.atomic():
        submission.verdict = asdict(verdict)
        submission.save(update_fields=["verdict"])
        if verdict.outcome not in NO_EVIDENCE:
            recording.add(submission.learner, _evidence(submission, verdict), submission=submission)


def resume() -> int:
    """Grades what a crash left ungraded; returns how many. Called when a server starts."""
    left = [row for row in Submission.objects.filter(verdict__isnull=True) if library.content().exercise(row.exercise)]
    for submission in left:
        record_verdict(submission, grade_submission(submission))
    return len(left)


def attempts(learner: Learner, exercise_id: str) -> tuple[Attempt, ...]:
    """All that have been graded, oldest first."""
    rows = Submission.objects.filter(learner=learner, exercise=exercise_id, verdict__isnull=False).order_by("id")
    return tuple(_attempt(row, number=number) for number, row in enumerate(rows, 1))


def verdict_from(saved: Mapping[str, Any]) -> Verdict:
    """A verdict as it was kept."""
    findings = tuple(
        Finding(**{**finding, "diff": tuple(Change(**change) for change in finding["diff"])})
        for finding in saved["findings"]
    )
    return Verdict(**{**saved, "findings": findings})


def _attempt(row: Submission, *, number: int) -> Attempt:
    return Attempt(id=row.pk, number=number, at=row.at, files=row.files, verdict=verdict_from(row.verdict or {}))


def _evidence(submission: Submission, verdict: Verdict) -> Evidence:
    return Evidence(
        happening="graded",
        subject=submission.exercise,
        at=submission.at,
        outcome=verdict.outcome,
        version=submission.version,
        files=_digest(submission.files),
        grader=__version__,
        seed=submission.seed,
        sandbox=verdict.sandbox,
    )


def _digest(files: Mapping[str, str]) -> str:
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(f"{name}\0{len(files[name])}\0{files[name]}\0".encode())
    return digest.hexdigest()
