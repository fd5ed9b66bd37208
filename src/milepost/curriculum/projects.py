"""Projects (projects/<id>/): their facts, stages, references and known wrong answers."""

from collections.abc import Collection
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import get_args

from milepost.curriculum.builds import read_builds
from milepost.curriculum.markdown import blocks_of, refused_links
from milepost.curriculum.stages import with_materials
from milepost.curriculum.tables import Table, read_table
from milepost.curriculum.tree import Tree
from milepost.domain.problem import Problem
from milepost.domain.project import Depth, Project, Stage

KINDS = ("console", "web", "data", "ml", "devops", "infra", "career")
NEEDS = ("postgres", "mongodb", "redis", "browser", "node", "java", "airflow", "container-engine", "git")
DEPTHS: tuple[Depth, ...] = get_args(Depth)


def load_project(content: Path, id: str) -> tuple[Project | None, tuple[Problem, ...]]:
    """One project of a content folder, whatever state the rest is in; None if there are problems. Any skill may be named."""
    problems: list[Problem] = []
    tree = Tree(content, problems)
    project = _read_project(tree, f"projects/{id}", None, None)
    return (None if problems else project), tuple(sorted(set(problems)))


def read_projects(tree: Tree, skills: Collection[str], rows: Collection[str] | None) -> dict[str, Project]:
    """All projects by id, in the order of their ids."""
    read = (_read_project(tree, folder, skills, rows) for folder in tree.folders("projects"))
    return {project.id: project for project in read if project is not None}


def _read_project(tree: Tree, folder: str, skills: Collection[str] | None, rows: Collection[str] | None) -> Project | None:
    table = read_table(tree, f"{folder}/project.toml")
    if table is None:
        return None
    project = _project(tree, folder, table, skills, rows)
    if f"projects/{project.id}" != folder:
        table.problem(f"The id {project.id!r} should be the name of the folder.", "id")
    return project


def _project(tree: Tree, folder: str, table: Table, skills: Collection[str] | None, rows: Collection[str] | None) -> Project:
    stages = table.tables("stage")
    interface = table.table("interface")
    project = Project(
        id=table.id(),
        title=table.text("title"),
        one_line=table.text("one_line"),
        kind=table.one_of("kind", KINDS),
        stages=tuple(map(_stage, stages)),
        prerequisites=table.texts("prerequisites", skills, "skill"),
        covers=table.texts("covers", rows, "row of the seeds"),
        run_lines=tuple(interface.meanings("run")),
        environment=tuple(interface.meanings("env")),
    )
    interface.texts("optional")
    interface.close()
    _check_stages(project, table, stages)
    return _with_materials(tree, folder, table, project)


def _with_materials(tree: Tree, folder: str, table: Table, project: Project) -> Project:
    """What lies beside project.toml: a project without any of it is one that can't be checked yet."""
    stages = tuple(with_materials(tree, folder, number, stage) for number, stage in enumerate(project.stages, 1))
    _check_order(table, stages)
    project = replace(project, stages=stages, brief=_brief(tree, f"{folder}/brief.md", needed=any(s.check for s in stages)))
    project = read_builds(tree, folder, table, project)
    table.close()
    return project


def _check_order(table: Table, stages: tuple[Stage, ...]) -> None:
    for earlier, later in pairwise(stages):
        if later.check and not earlier.check:
            table.problem(f"The stage {later.id!r} has checks, and {earlier.id!r} before it has none. Begin with that one.")


def _brief(tree: Tree, name: str, *, needed: bool) -> str:
    if not needed and not tree.has(name):
        return ""
    blocks = list(blocks_of(tree.text(name) or ""))
    tree.problems.extend(refused_links(blocks, name))
    return "".join(block.html for block in blocks if block.kind != "h1")


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
