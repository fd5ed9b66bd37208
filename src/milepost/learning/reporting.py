"""A learner says that they can do something already. The plan believes it; it never counts as proven."""

from datetime import datetime

from milepost.domain.evidence import Evidence
from milepost.learning import library, recording
from milepost.learning.models import Learner


def report(learner: Learner, *, skill_id: str, now: datetime) -> None:
    """Reporting twice changes nothing. Raises UnknownIdError."""
    skill = library.skill(skill_id)
    if skill.id not in recording.record(learner).reported:
        recording.add(learner, Evidence(happening="reported", subject=skill.id, at=now))


def withdraw(learner: Learner, *, skill_id: str, now: datetime) -> None:
    """Raises UnknownIdError."""
    skill = library.skill(skill_id)
    if skill.id in recording.record(learner).reported:
        recording.add(learner, Evidence(happening="report_withdrawn", subject=skill.id, at=now))
