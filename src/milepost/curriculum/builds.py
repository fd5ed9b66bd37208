"""What was built of a project already: its references, its starter, and its known wrong answers."""

from dataclasses import replace

from milepost.curriculum.tables import Table
from milepost.curriculum.tree import Tree
from milepost.domain.project import Project, WrongBuild

WORKSPACE = "milepost.toml"


def read_builds(tree: Tree, folder: str, table: Table, project: Project) -> Project:
    """The project with its references and wrong answers. Those that can be checked need a starter and a reference."""
    references = tuple(name.removeprefix(f"{folder}/") for name in tree.folders(folder) if _is_reference(folder, name))
    if project.checkable:
        if not references:
            table.problem("A project with checks needs a good answer in reference/, or in several reference-<name>/.")
        if not project.run_lines:
            table.problem("A project with checks says under [interface] which run lines it needs.")
        for own in (*references, "starter"):
            if not tree.has(f"{folder}/{own}/{WORKSPACE}"):
                tree.problem(f"{folder}/{own}/{WORKSPACE}", "This file is missing.")
    wrong = tuple(_wrong(place, project, references) for place in table.tables("wrong"))
    _check_folders(tree, folder, table, wrong)
    return replace(project, references=references, wrong=wrong)


def _is_reference(folder: str, name: str) -> bool:
    own = name.removeprefix(f"{folder}/")
    return own == "reference" or own.startswith("reference-")


def _wrong(table: Table, project: Project, references: tuple[str, ...]) -> WrongBuild:
    checked = {stage.id: {requirement.id for requirement in stage.requirements} for stage in project.stages if stage.check}
    wrong = WrongBuild(
        folder=table.text("folder"),
        stage=table.one_of("stage", tuple(checked) or ("",)),
        requirement=table.text("requirement"),
        message=table.text("message").strip(),
        reference=table.one_of("reference", references or ("reference",), references[0] if references else "reference"),
        without=table.texts("without"),
    )
    if wrong.requirement not in checked.get(wrong.stage, {wrong.requirement}):
        table.problem(f"`requirement` names {wrong.requirement!r}, which isn't on the page of its stage.", "requirement")
    if not wrong.folder.startswith(f"{wrong.stage}-"):
        table.problem(f"The folder should begin with the id of its stage: {wrong.stage}-...", "folder")
    table.close()
    return wrong


def _check_folders(tree: Tree, folder: str, table: Table, wrong: tuple[WrongBuild, ...]) -> None:
    there = {name.rpartition("/")[2] for name in tree.folders(f"{folder}/wrong")}
    named = [build.folder for build in wrong]
    for missing in sorted(set(named) - there):
        table.problem(f"There is no folder wrong/{missing}.")
    for unknown in sorted(there - set(named)):
        tree.problem(f"{folder}/wrong/{unknown}", "No [[wrong]] in project.toml tells of this folder.")
    for double in sorted({name for name in named if named.count(name) > 1}):
        table.problem(f"Two [[wrong]] name the folder {double!r}.")
