"""Which row of the seeds is covered by what (coverage.toml): generated, but for the rows themselves and their kinds."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from milepost.curriculum.route import rows_of
from milepost.curriculum.tables import read_table
from milepost.curriculum.tree import Tree
from milepost.domain.content import Content
from milepost.domain.problem import Problem

FILE = "coverage.toml"
KINDS = ("topic", "practice", "project", "resource", "milestone", "tracking", "note")

_HEADING = """\
# Which row of the seeds is covered by what. Generated from the `covers` of skills, roadmaps and projects:
# only the rows themselves and their kinds are kept here.
[rows]
"""


def read_rows(tree: Tree) -> dict[str, str] | None:
    """The rows with their kinds, in order; None where there is no such file."""
    table = read_table(tree, FILE) if tree.has(FILE) else None
    if table is None:
        return None
    rows = table.table("rows")
    table.close()
    return {row: rows.table(row).one_of("kind", KINDS) for row in rows}


def coverage_text(content: Content, rows: Mapping[str, str]) -> str:
    """What coverage.toml should be."""
    covering = {
        "skills": _by_row((skill.id, skill.covers) for skill in content.skills.values()),
        "roadmaps": _by_row((roadmap.id, rows_of(roadmap)) for roadmap in content.roadmaps.values()),
        "projects": _by_row((project.id, project.covers) for project in content.projects.values()),
    }
    return _HEADING + "".join(_line(row, kind, covering) for row, kind in rows.items())


def coverage_problems(folder: Path, content: Content) -> tuple[Problem, ...]:
    """What is wrong with the coverage.toml of a content folder: rows that nothing covers, and lines that are out of date."""
    problems: list[Problem] = []
    tree = Tree(folder, problems)
    rows, text = read_rows(tree), tree.text(FILE)
    if rows is None or text is None:
        return tuple(problems)
    expected = coverage_text(content, rows)
    for number, line in enumerate(expected.splitlines(), 1):
        if line.startswith('"') and not any(f"{what} = [" in line for what in ("skills", "roadmaps", "projects")):
            problems.append(Problem(file=FILE, line=number, message="Nothing covers this row. Name it in some `covers`."))
    if text != expected:
        problems.append(
            Problem(file=FILE, line=_first_difference(text, expected), message="This is out of date. Write it anew.")
        )
    return tuple(problems)


def refresh_coverage(folder: Path, content: Content) -> None:
    """Writes coverage.toml anew. Does nothing where the folder has none, or none that can be read."""
    rows = read_rows(Tree(folder, []))
    if rows is not None:
        (folder / FILE).write_text(coverage_text(content, rows), encoding="utf-8", newline="\n")


def _by_row(covering: Iterable[tuple[str, Iterable[str]]]) -> dict[str, list[str]]:
    by_row: dict[str, list[str]] = {}
    for id, rows in covering:
        for row in dict.fromkeys(rows):
            by_row.setdefault(row, []).append(id)
    return by_row


def _line(row: str, kind: str, covering: Mapping[str, Mapping[str, list[str]]]) -> str:
    facts = [f'kind = "{kind}"']
    facts += [f"{what} = {json.dumps(by_row[row])}" for what, by_row in covering.items() if row in by_row]
    return f'"{row}" = {{ {", ".join(facts)} }}\n'


def _first_difference(text: str, expected: str) -> int:
    lines = zip(text.splitlines(), expected.splitlines(), strict=False)
    return next((number for number, (own, other) in enumerate(lines, 1) if own != other), 1)
