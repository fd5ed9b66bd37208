"""What can be proven in a content folder, and which of it a path means."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from milepost.curriculum import tracked_folders

Sort = Literal["exercises", "lessons", "projects"]

LEFT_BEHIND = {"__pycache__", "node_modules", ".venv", ".pytest_cache", ".ruff_cache", ".mypy_cache", ".hypothesis", ".git"}


class NothingThere(ValueError):
    """A path that names nothing to prove. The message says so in a sentence for the author."""


@dataclass(frozen=True, kw_only=True, order=True)
class Item:
    """An exercise, a lesson or a project. `name` is the folder or file as problems name it, relative to the content.

    Of an `imported` exercise it's relative to the folder of all tracks.
    """

    sort: Sort
    name: str
    path: Path
    imported: bool = False

    @property
    def key(self) -> str:
        """The name under which it is recorded. It stays when the folder of its skill is renamed."""
        return f"{self.sort}/{self.path.stem if self.sort == 'lessons' else self.path.name}"

    @property
    def version(self) -> str:
        """A digest of everything in it, the page as well as the check."""
        digest = hashlib.sha256()
        for file in sorted(self.files()):
            content = file.read_bytes()
            digest.update(f"{file.relative_to(self.path.parent).as_posix()} {len(content)}\n".encode() + content)
        return digest.hexdigest()

    def files(self) -> Iterator[Path]:
        """Every file but those that running leaves behind."""
        if self.sort == "lessons":
            return iter([self.path])
        files = (path for path in self.path.rglob("*") if not LEFT_BEHIND.intersection(path.parts))
        return (path for path in files if path.is_file())


def items_in(folder: Path) -> tuple[Item, ...]:
    """Everything in a content folder that can be proven: lessons, then exercises, then projects."""
    found: list[tuple[Sort, Iterable[Path]]] = [
        ("lessons", folder.glob("lessons/*.md")),
        ("exercises", (file.parent for file in folder.glob("exercises/*/*/exercise.toml"))),
        ("projects", (file.parent for file in folder.glob("projects/*/project.toml"))),
    ]
    return tuple(
        Item(sort=sort, name=path.relative_to(folder).as_posix(), path=path)
        for sort, paths in found
        for path in sorted(paths)
    )


def tracked_items(tracks: Path) -> tuple[Item, ...]:
    """Every imported exercise."""
    return tuple(
        Item(sort="exercises", name=path.relative_to(tracks).as_posix(), path=path, imported=True)
        for path in tracked_folders(tracks)
    )


def chosen(paths: Sequence[Path], items: Sequence[Item]) -> tuple[Item, ...]:
    """The items that the paths mean: that one, those below it, or the one that it is a part of. No path means all.

    The folder of an exercise that stands elsewhere is an item too. Raises NothingThere.
    """
    if not paths:
        return tuple(items)
    wanted = [item for path in paths for item in _meant(path, items)]
    return tuple(dict.fromkeys(wanted))


def _meant(path: Path, items: Sequence[Item]) -> tuple[Item, ...]:
    place = path.resolve()
    if not place.exists():
        raise NothingThere(
            f"There is nothing at {path}. Name a lesson, the folder of an exercise or project, or a folder of them."
        )
    found = tuple(item for item in items if _touch(place, item.path.resolve()))
    if not found and (place / "exercise.toml").is_file():
        found = (Item(sort="exercises", name=path.as_posix(), path=path),)
    if not found:
        raise NothingThere(f"There is nothing to prove in {path}: no lesson, and no exercise.toml or project.toml.")
    return found


def _touch(place: Path, item: Path) -> bool:
    return place == item or place in item.parents or item in place.parents
