"""Evidence in and out of the database. Whatever changes what is known of a learner adds a row here."""

from dataclasses import asdict, fields

from milepost.domain.evidence import Evidence
from milepost.domain.mastery import Record, record_of
from milepost.learning import models

COLUMNS = tuple(field.name for field in fields(Evidence))


def evidence_of(learner: models.Learner) -> tuple[Evidence, ...]:
    """Everything known of a learner, in the order in which it happened."""
    return tuple(Evidence(**row) for row in learner.evidence.order_by("id").values(*COLUMNS))


def count_of(learner: models.Learner) -> int:
    """How many pieces there are: they are only ever added."""
    return learner.evidence.count()


def record(learner: models.Learner) -> Record:
    return record_of(evidence_of(learner))


def add(learner: models.Learner, evidence: Evidence, *, submission: models.Submission | None = None) -> None:
    models.Evidence.objects.create(learner=learner, submission=submission, **asdict(evidence))
