"""Reading a folder that someone else wrote: nothing outside of it, nothing huge, nothing that isn't text."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

from milepost.domain.problem import Problem

LARGEST_FILE = 1 << 20
"""In bytes."""

_PASSED_OVER = (".", "~", "__pycache__")


class Tree:
    """The files under `root`, by their names relative to it, with "/" between the parts ("" is the root itself).

    Whatever can't or mustn't be read is noted among the problems, and the answer is then None or empty.
    """

    def __init__(self, root: Path, problems: list[Problem]) -> None:
        self.root = root.resolve()
        self.problems = problems

    def problem(self, name: str, message: str, line: int = 0) -> None:
        self.problems.append(Problem(file=name, line=line, message=message))

    def folders(self, name: str) -> list[str]:
        """Names of the folders in a folder, sorted. A folder that isn't there has none."""
        return self._entries(name, stat.S_ISDIR)

    def files(self, name: str) -> list[str]:
        """Names of the files in a folder, sorted. A folder that isn't there has none."""
        return self._entries(name, stat.S_ISREG)

    def has(self, name: str) -> bool:
        return os.path.lexists(self.root / name)

    def text(self, name: str) -> str | None:
        """The text of a file that should be there, with line breaks as Python knows them."""
        try:
            if not self._is_readable(name):
                return None
            content = (self.root / name).read_bytes()
        except FileNotFoundError:
            self.problem(name, "This file is missing.")
        except OSError as error:
            self.problem(name, f"This file can't be read: {error.strerror}.")
        else:
            return self._decoded(name, content)
        return None

    def _is_readable(self, name: str) -> bool:
        path = self.root / name
        path.lstat()
        if not self._stays_inside(name):  # a folder on the way may be a link too
            return False
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            self.problem(name, "This is no file. Put a text file here.")
        elif facts.st_size > LARGEST_FILE:
            self.problem(name, f"This file has {facts.st_size:,} bytes. The most is {LARGEST_FILE:,}: make it smaller.")
        else:
            return True
        return False

    def _decoded(self, name: str, content: bytes) -> str | None:
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            self.problem(name, "This file isn't UTF-8. Save it in that encoding.", content.count(b"\n", 0, error.start) + 1)
            return None
        if "\0" in text:
            self.problem(
                name, "There is a NUL character in this line. Take it out.", text[: text.index("\0")].count("\n") + 1
            )
            return None
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def _entries(self, name: str, wanted: Callable[[int], bool]) -> list[str]:
        folder = self.root / name
        if folder.is_symlink() and not self._stays_inside(name):
            return []
        try:
            with os.scandir(folder) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except FileNotFoundError:
            return []
        except OSError as error:
            self.problem(name or str(self.root), f"This folder can't be read: {error.strerror}.")
            return []
        return [f"{name}/{entry.name}".lstrip("/") for entry in found if self._is_meant(name, entry, wanted)]

    def _is_meant(self, folder: str, entry: os.DirEntry[str], wanted: Callable[[int], bool]) -> bool:
        if entry.name.startswith(_PASSED_OVER) or entry.name.endswith("~"):
            return False
        if not entry.name.isprintable() or "\\" in entry.name:
            self.problem(folder, f"The name {entry.name!r} isn't safe on every machine. Choose another.")
            return False
        if entry.is_symlink() and not self._stays_inside(f"{folder}/{entry.name}".lstrip("/")):
            return False
        return wanted(entry.stat().st_mode)

    def _stays_inside(self, name: str) -> bool:
        try:
            target = (self.root / name).resolve(strict=True)
        except (OSError, RuntimeError):  # it leads nowhere, or in a circle
            target = None
        if target is not None and target.is_relative_to(self.root):
            return True
        problem = Problem(file=name, message="This link leads out of the folder, or nowhere. Put the file itself here.")
        if problem not in self.problems:
            self.problems.append(problem)
        return False
