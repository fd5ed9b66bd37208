"""`files` and `workspace`: folders, and what a run wrote into them."""

import csv
import hashlib
import io
import json
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from milepost.checks.briefing import Briefing
from milepost.checks.surfaces.pictures import is_png, of_one_colour, size_of
from milepost.checks.surfaces.transcript import Mismatch, shown, told
from milepost.checks.workspace import files_of

LEAST_WIDTH, LEAST_HEIGHT = 400, 300


class Folder:
    """Names are relative to it. What is missing or broken fails the test with a sentence."""

    def __init__(self, path: Path) -> None:
        self.folder = path

    def __call__(self, folder: Path | str) -> "Folder":
        return Folder(Path(folder))

    def __truediv__(self, name: str) -> Path:
        return self.path(name)

    def path(self, name: str) -> Path:
        return self.folder / name

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def write_csv(self, name: str, rows: Sequence[Mapping[str, Any]], *, columns: Sequence[str] = ()) -> Path:
        """With a header line, a comma and LF, as the shared rules say."""
        text = io.StringIO()
        writer = csv.DictWriter(text, fieldnames=list(columns or rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        return self.write(name, text.getvalue())

    def write_json(self, name: str, value: Any) -> Path:
        return self.write(name, json.dumps(value, ensure_ascii=False))

    def write_json_lines(self, name: str, values: Iterable[Any]) -> Path:
        return self.write(name, "".join(json.dumps(value, ensure_ascii=False) + "\n" for value in values))

    def names(self) -> list[str]:
        """Of all files, also those in folders."""
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())

    def has(self, name: str) -> bool:
        return self.path(name).is_file()

    def bytes(self, name: str) -> bytes:
        path = self.path(name)
        if not path.is_file():
            there = ", ".join(sorted(own.name for own in path.parent.glob("*"))) or "nothing"
            raise Mismatch(f"The file {name} is missing.", expected=name, came=f"in that folder: {shown(there, 500)}")
        return path.read_bytes()

    def text(self, name: str) -> str:
        try:
            return self.bytes(name).decode("utf-8")
        except UnicodeDecodeError as error:
            raise Mismatch(f"{name} should be UTF-8, and isn't at byte {error.start}.") from None

    def csv(self, name: str) -> list[dict[str, str]]:
        """Rows by the names of their columns."""
        text = self.text(name)
        if "\r\n" in text.replace('"', ""):
            raise Mismatch(f"The lines of {name} should end in LF alone.", came=shown(text, 300))
        try:
            rows = list(csv.reader(io.StringIO(text), strict=True))
        except csv.Error as error:
            raise Mismatch(f"{name} isn't CSV as the shared rules say: {error}.", came=shown(text, 600)) from None
        if not rows:
            raise Mismatch(f"{name} should begin with a header line.", came="(nothing)")
        for number, row in enumerate(rows[1:], 2):
            if len(row) != len(rows[0]):
                message = f"Row {number} of {name} has {len(row)} cells, and the header {len(rows[0])}."
                raise Mismatch(message, came=shown(row), expected=shown(rows[0]))
        return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]

    def json(self, name: str) -> Any:
        return self._parsed(self.text(name), name)

    def json_lines(self, name: str) -> list[Any]:
        return [
            self._parsed(line, f"line {number} of {name}") for number, line in enumerate(self.text(name).splitlines(), 1)
        ]

    def toml(self, name: str) -> Any:
        try:
            return told(tomllib.loads(self.text(name)))
        except tomllib.TOMLDecodeError as error:
            raise Mismatch(f"{name} isn't TOML: {error}.") from None

    def png(self, name: str) -> tuple[int, int]:
        """Width and height of a picture that is large enough and not of one colour."""
        content = self.bytes(name)
        if not is_png(content):
            raise Mismatch(f"{name} should be a PNG picture.", came=shown(content[:20]))
        width, height = size_of(content)
        if width < LEAST_WIDTH or height < LEAST_HEIGHT:
            raise Mismatch(f"{name} is too small.", expected=f"{LEAST_WIDTH} x {LEAST_HEIGHT}", came=f"{width} x {height}")
        if of_one_colour(content):
            raise Mismatch(f"{name} is of one colour: nothing is drawn in it.")
        return width, height

    def digest(self, name: str) -> str:
        return hashlib.sha256(self.bytes(name)).hexdigest()

    def _parsed(self, text: str, what: str) -> Any:
        try:
            return told(json.loads(text))
        except ValueError as error:
            raise Mismatch(f"{what} isn't JSON: {error}.", came=shown(text, 600)) from None


class WorkspaceFolder(Folder):
    """The learner's own folder. Checks only look at it."""

    def tracked(self) -> list[str]:
        """The files that git keeps, or would keep."""
        return sorted(files_of(self.folder))

    def write(self, name: str, content: str | bytes) -> Path:
        raise ValueError("a check never writes into the workspace")


@pytest.fixture
def files(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    return Folder(tmp_path_factory.mktemp("files"))


@pytest.fixture(scope="session")
def workspace(briefing: Briefing) -> WorkspaceFolder:
    return WorkspaceFolder(Path(briefing.workspace))
