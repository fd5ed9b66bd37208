"""What an exercise from elsewhere has beyond ours: given files, tests that are left out, an introduction, an origin."""

import re
from collections.abc import Iterator
from dataclasses import replace

from milepost.curriculum.markdown import markdown_html
from milepost.curriculum.tables import Table
from milepost.curriculum.tree import Tree
from milepost.domain.exercise import Exercise, Origin

_NAME = re.compile(r"[A-Za-z0-9_][\w.-]*\Z", flags=re.ASCII)


def as_imported(exercise: Exercise, table: Table, tree: Tree, folder: str) -> Exercise:
    """`folder` ends in "/" or is empty. With an origin, the id begins with the name of its track."""
    origin = _origin(table)
    return replace(
        exercise,
        id=f"{origin.track}:{exercise.id}" if origin else exercise.id,
        given=dict(_given(tree, f"{folder}given")),
        left_out=table.texts("left_out"),
        introduction=_introduction(tree, f"{folder}introduction.md"),
        origin=origin,
    )


def _origin(table: Table) -> Origin | None:
    if "origin" not in table:
        return None
    own = table.table("origin")
    return Origin(
        track=own.id("track"),
        title=own.text("title"),
        address=own.text("address", ""),
        authors=own.texts("authors"),
        contributors=own.texts("contributors"),
        source=own.text("source", ""),
        licence=own.text("licence", ""),
    )


def _given(tree: Tree, folder: str) -> Iterator[tuple[str, str]]:
    for path in tree.files(folder):
        name = path.rsplit("/", 1)[1]
        if not _NAME.match(name):
            tree.problem(path, "A given file is named in letters, digits, dots, dashes and underscores.")
        elif (text := tree.text(path)) is not None:
            yield name, text


def _introduction(tree: Tree, name: str) -> str:
    return markdown_html(tree.text(name) or "") if tree.has(name) else ""
