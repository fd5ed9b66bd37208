"""What an install line leaves in a workspace, and how another workspace gets it without running the line again."""

import hashlib
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from milepost.checks.workspace import PASSED_OVER, files_of

Marks = Mapping[str, tuple[int, int]]
"""Of each file its time and size, by its name in the workspace."""


def marks_in(workspace: Path) -> Marks:
    """All files but those in the usual caches, whether git would keep them or not."""
    return {name: _mark(workspace / name) for name in _names(workspace)}


def made_since(before: Marks, workspace: Path) -> tuple[str, ...]:
    """Names of the files that are new or others than `before`."""
    return tuple(sorted(name for name, mark in marks_in(workspace).items() if before.get(name) != mark))


def key_of(workspace: Path) -> str:
    """Equal for workspaces that have the same files, but for Python's, which no build of an interface reads."""
    digest = hashlib.sha256()
    for name in sorted(files_of(workspace)):
        if not name.endswith(".py") and (workspace / name).is_file():
            content = (workspace / name).read_bytes()
            digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()[:20]


def keep(workspace: Path, names: tuple[str, ...], store: Path) -> None:
    """Copies of these files, as a whole or not at all. `store` is a folder that doesn't exist yet."""
    draft = store.with_suffix(".new")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True)
    for name in names:
        (draft / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(workspace / name, draft / name)
    draft.rename(store)


def bring_back(store: Path, workspace: Path) -> tuple[str, ...]:
    """The names of the files that were kept there, and that the workspace has now; none if nothing was."""
    if store.is_dir():
        shutil.copytree(store, workspace, dirs_exist_ok=True)
    return tuple(sorted(_names(store)))


def _names(workspace: Path) -> Iterator[str]:
    for parent, folders, files in os.walk(workspace):
        folders[:] = set(folders) - PASSED_OVER
        yield from (Path(parent, file).relative_to(workspace).as_posix() for file in files)


def _mark(file: Path) -> tuple[int, int]:
    found = file.lstat()
    return found.st_mtime_ns, found.st_size
