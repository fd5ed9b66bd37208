"""A folder as values that cross the wire: names, contents, and what may be executed. Links and devices stay behind."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

MOST = 4 << 20  # bytes of all files together
MOST_ENTRIES = 20_000

Entries = tuple[Any, ...]
"""In turn a name, its bytes (None: a folder), and whether it may be executed."""


class TooMuch(Exception):
    """More than crosses the wire, or nothing that a folder could be."""


def packed(folder: Path) -> Entries:
    """Raises TooMuch."""
    parts: list[Any] = []
    room = MOST
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink() or not name.isprintable():
            continue
        if path.is_dir():
            parts += [name, None, False]
        elif path.is_file():
            content = path.read_bytes()
            room -= len(content)
            parts += [name, content, os.access(path, os.X_OK)]
        if room < 0 or len(parts) > 3 * MOST_ENTRIES:
            raise TooMuch
    return tuple(parts)


def unpack(entries: Entries, folder: Path) -> None:
    """Whoever packed them is not believed: no name leads out of the folder. Raises TooMuch."""
    for parts, content, may_run in _checked(entries):
        path = folder.joinpath(*parts)
        if content is None:
            path.mkdir(parents=True, exist_ok=True)
        elif not path.is_dir():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            path.chmod(0o755 if may_run else 0o644)


def _checked(entries: Entries) -> Iterator[tuple[list[str], bytes | None, bool]]:
    if len(entries) % 3 or len(entries) > 3 * MOST_ENTRIES:
        raise TooMuch
    files: set[tuple[str, ...]] = set()
    for name, content, may_run in zip(entries[::3], entries[1::3], entries[2::3], strict=True):
        if type(name) is not str or type(content) not in (bytes, type(None)) or type(may_run) is not bool:
            raise TooMuch
        parts = name.split("/")
        if any(part in ("", ".", "..") or "\0" in part or "\\" in part for part in parts) or len(name) > 1_000:
            raise TooMuch
        if any(tuple(parts[:depth]) in files for depth in range(1, len(parts))):
            raise TooMuch
        if content is not None:
            files.add(tuple(parts))
        yield parts, content, may_run
