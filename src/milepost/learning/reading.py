"""A learner finishes a lesson. That moves the plan and proves nothing."""

from datetime import datetime

from milepost.domain.evidence import Evidence
from milepost.learning import library, recording
from milepost.learning.models import Learner


def finish(learner: Learner, *, skill_id: str, now: datetime) -> None:
    """Finishing twice changes nothing. Raises UnknownIdError."""
    skill = library.skill(skill_id)
    if skill.id not in recording.record(learner).finished_lessons:
        recording.add(learner, Evidence(happening="lesson_finished", subject=skill.id, at=now))
