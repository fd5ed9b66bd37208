"""docs/authoring.md documents each field that the loader asks for, and no other."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from milepost import curriculum
from milepost.authoring.scaffold import KINDS
from milepost.curriculum.tables import Table

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "authoring.md").read_text(encoding="utf-8")
FILES = ("exercise.toml", "project.toml", "areas.toml", "skills/*.toml", "roadmaps/*.toml")

Field = tuple[str, str, str]
"""A file, a table in it ("question.option", empty for the file itself), and a field."""


def documented() -> Iterator[Field]:
    file = table = ""
    for line in PAGE[PAGE.index("## Fields") :].splitlines():
        if heading := re.match(r"### `(.+)`", line):
            file, table = heading[1], ""
        elif heading := re.match(r"#### `\[+([\w.]+)\]+`", line):
            table = heading[1]
        elif row := re.match(r"\| `(\w+)` \|", line):
            yield file, table, row[1]


@pytest.fixture(scope="module")
def asked_for() -> set[Field]:
    """What the loader asks for while it reads all content."""
    asked: set[Field] = set()

    def noting(table: Table, key: str, default: Any) -> Any:
        name = Path(table.sheet.name)
        path = ".".join(part for part in table._path if isinstance(part, str))
        asked.update((file, path, key) for file in FILES if name.match(file))
        return original(table, key, default)

    original = Table._get
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Table, "_get", noting)
        curriculum.load(ROOT / "content")
    return asked


@pytest.mark.parametrize("file", FILES)
def test_each_field_of_a_file_is_documented(file: str, asked_for: set[Field]) -> None:
    assert {field for field in asked_for if field[0] == file} - set(documented()) == set()


def test_no_field_is_documented_that_nobody_asks_for(asked_for: set[Field]) -> None:
    assert set(documented()) - asked_for == set()


def test_each_field_is_documented_once_or_twice_for_different_kinds() -> None:
    fields = list(documented())
    assert len(fields) == len(set(fields))


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_documented(kind: str) -> None:
    assert re.search(rf"^\| `{kind}` \|", PAGE, flags=re.MULTILINE)
