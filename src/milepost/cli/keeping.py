"""What a check finds, kept: each event in a file while it runs, and its verdicts as evidence when it's done."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from milepost import checks
from milepost.checks import events
from milepost.cli.record import now, open_record, set_up
from milepost.domain.project import Project

FOLDER = "checks"
"""In the data folder: one file a project, of its newest check. The project's page can follow it."""


@contextmanager
def written_down(project: Project, say: Callable[[events.Event], None]) -> Iterator[Callable[[events.Event], None]]:
    """`say`, and a line in the file for each event."""
    folder = set_up() / FOLDER
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (folder / f"{project.id}.jsonl").open("w", encoding="utf-8", buffering=1) as file:

        def both(event: events.Event) -> None:
            file.write(events.to_line(event))
            say(event)

        yield both


def keep(report: checks.Report, project: Project) -> None:
    """As evidence. Nothing is kept where the fault was ours."""
    if report.broken:
        return
    with open_record() as learner:
        from milepost.learning import building

        building.record_check(learner, report=report, project=project, now=now())
