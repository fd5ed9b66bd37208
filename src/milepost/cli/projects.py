"""`milepost projects`: what there is to build, and how far you are."""

from typing import Any

from milepost.cli.content import Json, load_content
from milepost.cli.record import open_record
from milepost.cli.terminal import out, print_json, table
from milepost.domain.project import Project


def projects(as_json: Json = False) -> None:
    """List all projects, with the stages that you passed.

    [dim]Example: milepost projects[/dim]
    """
    content = load_content()
    with open_record() as learner:
        from milepost.learning import recording

        record = recording.record(learner)
    rows = [_row(project, record.passed, record.reported) for project in content.projects.values()]
    if as_json:
        print_json({"projects": rows})
        return
    lines = ((row["id"], row["title"], _state(row), _hours(row)) for row in rows)
    out.print(table("project", "", "state", "core hours", rows=lines, right=("core hours",)))
    out.print("Begin with: milepost start PROJECT FOLDER")


def _row(project: Project, passed: Any, reported: Any) -> dict[str, Any]:
    refs = {stage.id: f"{project.id}/{stage.id}" for stage in project.stages}
    return {
        "id": project.id,
        "title": project.title,
        "one_line": project.one_line,
        "stages": len(project.stages),
        "core": len(project.core),
        "checked": sum(1 for stage in project.stages if stage.check),
        "passed": [id for id, ref in refs.items() if ref in passed],
        "reported": [id for id, ref in refs.items() if ref in reported and ref not in passed],
        "minutes": sum(stage.minutes.p50 for stage in project.core),
    }


def _state(row: dict[str, Any]) -> str:
    parts = [f"{len(row['passed'])} of {row['stages']} stages passed"] if row["passed"] else []
    parts += [f"{len(row['reported'])} by your own word"] if row["reported"] else []
    if not row["checked"]:
        parts.append("no checks yet")
    return ", ".join(parts) or "not begun"


def _hours(row: dict[str, Any]) -> str:
    return f"{row['minutes'] / 60:.1f}"
