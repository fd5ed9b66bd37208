"""What a check finds, kept: each event in a file while it runs, and its verdicts as evidence when it's done."""

from collections.abc import Iterator
from contextlib import contextmanager

from milepost import checks
from milepost.checks.run import Say
from milepost.cli.record import now, open_record, set_up
from milepost.domain.project import Project


@contextmanager
def written_down(project: Project, say: Say) -> Iterator[Say]:
    """`say`, and a line in the data folder for each event, which the project's page can follow."""
    folder = set_up()
    from milepost.learning import following

    with following.written_down(folder, project.id, say) as both:
        yield both


def keep(report: checks.Report, project: Project) -> None:
    """As evidence. Nothing is kept where the fault was ours."""
    if report.broken:
        return
    with open_record() as learner:
        from milepost.learning import building

        building.record_check(learner, report=report, project=project, now=now())
