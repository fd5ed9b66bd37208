"""The files of an exercise beside its facts, its page and its wrong answers: which ones each kind has."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from milepost.curriculum.submitted import read_folder, refuse_missing
from milepost.curriculum.tree import Tree
from milepost.domain.exercise import Exercise, Kind

_PARTS: dict[Kind, tuple[str, ...]] = {
    "function": ("starter", "solution", "check"),
    "program": ("starter", "solution", "check"),
    "tests": ("starter", "solution"),
    "git": ("starter", "solution", "check"),
    "config": ("starter", "solution", "check"),
    "order": ("solution", "check"),
    "trace": ("program",),
    "quiz": (),
}
_FOLDERS: dict[Kind, tuple[str, ...]] = {"tests": ("code", "bugs", "rights")}
_GRADING = ("check", "program")
"""Without these there is nothing to grade with, whatever a submission is written in."""


@dataclass(frozen=True, kw_only=True)
class Materials:
    """`starter` and `solution` have the text of each file. None for what isn't there."""

    starter: Mapping[str, str] = field(default_factory=dict)
    solution: Mapping[str, str] = field(default_factory=dict)
    check: str | None = None
    program: str | None = None


def read_materials(tree: Tree, folder: str, exercise: Exercise, *, strict: bool) -> Materials:
    """`folder` ends in "/" or is empty. If `strict`, nothing is missing or left over."""
    answers = [part for part in _PARTS[exercise.kind] if part not in _GRADING]
    grading = [part for part in _PARTS[exercise.kind] if part in _GRADING]
    in_folders = stands_in_folders(exercise)
    if strict:
        suffix = "" if in_folders else _suffix(exercise)
        files = {f"{folder}{part}.py" for part in grading} | {f"{folder}exercise.toml", f"{folder}task.md"}
        folders = {f"{folder}{name}" for name in (("wrong",) if answers else ()) + _FOLDERS.get(exercise.kind, ())}
        own = {f"{folder}{part}{suffix}" for part in answers}
        _refuse_others(tree, folder, exercise.kind, files if in_folders else files | own, folders | own)
    read = _answer_in_folder if in_folders else _answer_in_file
    texts = {part: read(tree, folder, part, exercise, strict=strict) for part in answers}
    judging = {part: tree.text(f"{folder}{part}.py") for part in grading}
    return Materials(
        starter=texts.get("starter", {}),
        solution=texts.get("solution", {}),
        check=judging.get("check"),
        program=judging.get("program"),
    )


def stands_in_folders(exercise: Exercise) -> bool:
    """Whether `starter`, `solution` and each wrong answer are folders: so it is where an exercise says its `files`."""
    module = exercise.module
    return exercise.files not in ((f"{module}.py",), (f"{module}.sh",), (f"test_{module}.py",), ("answers.toml",))


def _answer_in_file(tree: Tree, folder: str, part: str, exercise: Exercise, *, strict: bool) -> Mapping[str, str]:
    name = f"{folder}{part}{_suffix(exercise)}"
    text = tree.text(name) if strict or exercise.kind == "order" or tree.has(name) else None
    return {} if text is None else {exercise.files[0]: text}


def _answer_in_folder(tree: Tree, folder: str, part: str, exercise: Exercise, *, strict: bool) -> Mapping[str, str]:
    """A file that a learner starts from nothing isn't in the starter."""
    found = read_folder(tree, f"{folder}{part}", exercise.files)
    if part == "starter":
        return {name: found.get(name, "") for name in exercise.files} if found or strict else {}
    if strict:
        refuse_missing(tree, f"{folder}{part}", exercise.files, found)
    return found


def _suffix(exercise: Exercise) -> str:
    file = exercise.files[0]
    return file[file.rindex(".") :]


def _refuse_others(tree: Tree, folder: str, kind: Kind, files: set[str], folders: set[str]) -> None:
    for name in tree.files(folder.rstrip("/")):
        if name not in files:
            own = ", ".join(sorted(path.removeprefix(folder) for path in files))
            tree.problem(name, f"An exercise of the kind {kind!r} has no such file, but {own}.")
    for name in tree.folders(folder.rstrip("/")):
        if name not in folders:
            tree.problem(name, f"An exercise of the kind {kind!r} has no such folder.")
