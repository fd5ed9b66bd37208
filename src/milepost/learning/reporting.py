"""A learner says that they can do something already. The plan believes it; it never counts as proven."""

from datetime import datetime

from milepost.domain.evidence import Evidence
from milepost.learning import library, recording
from milepost.learning.models import Learner


def report(learner: Learner, *, skill_id: str, now: datetime) -> None:
    """Reporting twice changes nothing. Raises UnknownIdError."""
    _report(learner, library.skill(skill_id).id, now)


def withdraw(learner: Learner, *, skill_id: str, now: datetime) -> None:
    """Raises UnknownIdError."""
    _withdraw(learner, library.skill(skill_id).id, now)


def report_stage(learner: Learner, *, project_id: str, stage_id: str, now: datetime) -> None:
    """A stage of a project was built. Reporting twice changes nothing. Raises UnknownIdError."""
    _report(learner, library.stage(project_id, stage_id), now)


def withdraw_stage(learner: Learner, *, project_id: str, stage_id: str, now: datetime) -> None:
    """Raises UnknownIdError."""
    _withdraw(learner, library.stage(project_id, stage_id), now)


def _report(learner: Learner, subject: str, now: datetime) -> None:
    if subject not in recording.record(learner).reported:
        recording.add(learner, Evidence(happening="reported", subject=subject, at=now))


def _withdraw(learner: Learner, subject: str, now: datetime) -> None:
    if subject in recording.record(learner).reported:
        recording.add(learner, Evidence(happening="report_withdrawn", subject=subject, at=now))
