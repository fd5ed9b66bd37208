"""What checks say of the stages that a learner built, kept as evidence."""

from datetime import datetime

from django.db import transaction

from milepost.checks import Report
from milepost.domain.evidence import Evidence
from milepost.domain.project import Project
from milepost.learning import recording
from milepost.learning.models import Learner


def record_check(learner: Learner, *, report: Report, project: Project, now: datetime) -> None:
    """Stages that weren't reached, or couldn't be checked on this machine, are no evidence."""
    with transaction.atomic():
        for verdict in report.verdicts:
            if verdict.outcome in ("passed", "failed"):
                recording.add(learner, _evidence(report, project, verdict.stage, verdict.outcome, now))


def _evidence(report: Report, project: Project, stage: str, outcome: str, now: datetime) -> Evidence:
    return Evidence(
        happening="graded",
        subject=f"{project.id}/{stage}",
        at=now,
        outcome=outcome,
        version=report.version,
        files=report.state.digest,
        commit=report.state.commit,
        grader=report.checker,
        seed=report.seed,
        sandbox=report.isolation,
    )
