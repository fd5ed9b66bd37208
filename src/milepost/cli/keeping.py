"""What a check found, kept as evidence in the learner's record."""

from milepost import checks
from milepost.cli.record import now, open_record
from milepost.domain.project import Project


def keep(report: checks.Report, project: Project) -> None:
    """Nothing is kept where the fault was ours."""
    if report.broken:
        return
    with open_record() as learner:
        from milepost.learning import building

        building.record_check(learner, report=report, project=project, now=now())
