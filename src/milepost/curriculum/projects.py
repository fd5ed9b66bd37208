"""Projects (projects/<id>/project.toml)."""

from collections.abc import Collection
from typing import get_args

from milepost.curriculum.tables import Table, read_table
from milepost.curriculum.tree import Tree
from milepost.domain.project import Depth, Project, Stage

KINDS = ("console", "web", "data", "ml", "devops", "infra", "career")
NEEDS = ("postgres", "mongodb", "redis", "browser", "node", "java", "airflow", "container-engine", "git")
DEPTHS: tuple[Depth, ...] = get_args(Depth)


def read_projects(tree: Tree, skills: Collection[str], rows: Collection[str] | None) -> dict[str, Project]:
    """All projects by id, in the order of their ids."""
    projects = {}
    for folder in tree.folders("projects"):
        table = read_table(tree, f"{folder}/project.toml")
        if table is not None:
            project = _project(table, skills, rows)
            if f"projects/{project.id}" != folder:
                table.problem(f"The id {project.id!r} should be the name of the folder.", "id")
            projects[project.id] = project
    return projects


def _project(table: Table, skills: Collection[str], rows: Collection[str] | None) -> Project:
    stages = table.tables("stage")
    project = Project(
        id=table.id(),
        title=table.text("title"),
        one_line=table.text("one_line"),
        kind=table.one_of("kind", KINDS),
        stages=tuple(map(_stage, stages)),
        prerequisites=table.texts("prerequisites", skills, "skill"),
        covers=table.texts("covers", rows, "row of the seeds"),
    )
    table.close()
    _check_stages(project, table, stages)
    return project


def _stage(table: Table) -> Stage:
    stage = Stage(
        id=table.id(),
        title=table.text("title"),
        brief=table.text("brief"),
        depth=table.one_of("depth", DEPTHS),
        minutes=table.estimate(),
        needs=table.texts("needs", NEEDS, "part of a machine"),
    )
    table.close()
    return stage


def _check_stages(project: Project, table: Table, places: list[Table]) -> None:
    if not project.core:
        table.problem('A project needs at least one [[stage]] with depth = "core".')
    ids = [stage.id for stage in project.stages]
    for number, (stage, place) in enumerate(zip(project.stages, places, strict=True)):
        if stage.id in ids[:number]:
            place.problem(f"There is another stage {stage.id!r}. Ids are unique.", "id")
        if stage.depth == "core" and "further" in (earlier.depth for earlier in project.stages[:number]):
            place.problem(
                "A core stage can't come after one that goes further: later stages build on earlier ones.", "depth"
            )
