"""The files of an exercise beside its facts, its page and its wrong answers: which ones each kind has."""

from dataclasses import dataclass

from milepost.curriculum.tree import Tree
from milepost.domain.exercise import Kind

_FILES: dict[Kind, tuple[str, ...]] = {
    "function": ("starter", "solution", "check"),
    "program": ("starter", "solution", "check"),
    "order": ("solution", "check"),
    "trace": ("program",),
    "quiz": (),
}
_GRADING = ("check", "program")
"""Without these there is nothing to grade with, whatever a submission is written in."""


@dataclass(frozen=True, kw_only=True)
class Materials:
    """Texts, None for what isn't there."""

    starter: str | None = None
    solution: str | None = None
    check: str | None = None
    program: str | None = None


def read_materials(tree: Tree, folder: str, kind: Kind, suffix: str, *, strict: bool) -> Materials:
    """`folder` ends in "/" or is empty, `suffix` is that of a submission. If `strict`, nothing is missing or left over."""
    names = {part: f"{folder}{part}{'.py' if part in _GRADING else suffix}" for part in _FILES[kind]}
    if strict:
        _refuse_others(tree, folder, kind, {*names.values(), f"{folder}exercise.toml", f"{folder}task.md"})
    needed = {part: name for part, name in names.items() if strict or part in _GRADING or kind == "order" or tree.has(name)}
    return Materials(**{part: tree.text(name) for part, name in needed.items()})


def _refuse_others(tree: Tree, folder: str, kind: Kind, expected: set[str]) -> None:
    for name in tree.files(folder.rstrip("/")):
        if name not in expected:
            own = ", ".join(sorted(path.removeprefix(folder) for path in expected))
            tree.problem(name, f"An exercise of the kind {kind!r} has no such file, but {own}.")
    for name in tree.folders(folder.rstrip("/")):
        if name != f"{folder}wrong" or kind in ("quiz", "trace"):
            tree.problem(name, f"An exercise of the kind {kind!r} has no such folder.")
