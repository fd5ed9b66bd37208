"""The files that a submission has, where an exercise names them (`files`), and how they stand in its folder."""

import re
from collections.abc import Iterator, Mapping

from milepost.curriculum.tables import Table
from milepost.curriculum.tree import Tree

MOST_FILES = 12
TAKEN = ("check.py", "message.md")
"""Names of the author's own."""

_PART = re.compile(r"[A-Za-z0-9_.][A-Za-z0-9_.-]*")


def read_files(table: Table) -> tuple[str, ...]:
    """None where the exercise leaves it to its kind. A name may have folders: "shop/__init__.py"."""
    names = table.texts("files")
    for name in names:
        parts = name.split("/")
        if not all(_PART.fullmatch(part) and part.strip(".") for part in parts) or len(parts) > 6 or name in TAKEN:
            table.problem(
                f"`files` names {name!r}, and a file can't be called that: use letters, digits, - _ . and /.", "files"
            )
            return ()
        if any(other.startswith(f"{name}/") for other in names):
            table.problem(f"`files` has {name!r} as a file and as a folder.", "files")
            return ()
    if len(names) > MOST_FILES:
        table.problem(f"`files` names {len(names)} files. {MOST_FILES} are the most.", "files")
    return names


def place_of(name: str) -> str:
    """Where a file stands in a folder of the content. A dot in front is written out there, so that it does nothing yet."""
    return "/".join(f"dot{part}" if part.startswith(".") else part for part in name.split("/"))


def read_folder(tree: Tree, folder: str, files: tuple[str, ...], *, others: tuple[str, ...] = ()) -> dict[str, str]:
    """Those of the `files` that stand in a folder. Any other one is a problem, but for `others`."""
    places = {place_of(name): name for name in files}
    for name in _all_files(tree, folder):
        place = name.removeprefix(f"{folder}/")
        if place not in places and place not in others:
            listed = ", ".join((*places, *others))
            tree.problem(name, f"No such file belongs here, but {listed}.")
    found = {name: tree.text(f"{folder}/{place}") for place, name in places.items() if tree.has(f"{folder}/{place}")}
    return {name: text for name, text in found.items() if text is not None}


def refuse_missing(tree: Tree, folder: str, files: tuple[str, ...], found: Mapping[str, str]) -> None:
    for name in files:
        if name not in found and not tree.has(f"{folder}/{place_of(name)}"):
            tree.problem(f"{folder}/{place_of(name)}", "This file is missing.")


def _all_files(tree: Tree, folder: str) -> Iterator[str]:
    yield from tree.files(folder)
    for inner in tree.folders(folder):
        yield from _all_files(tree, inner)
