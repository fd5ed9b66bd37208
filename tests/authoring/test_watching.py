import os
from pathlib import Path

import pytest

from milepost.authoring.watching import changed, stamps


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "lessons").mkdir()
    for name in ("lists", "files"):
        (tmp_path / f"lessons/{name}.md").write_text(f"# {name}\n", encoding="utf-8")
    return tmp_path


def names(before: Path, after: dict[str, str], content: Path) -> list[str]:
    seen = stamps([before], content)
    for name, text in after.items():
        (content / name).write_text(text, encoding="utf-8")
        os.utime(content / name, ns=(1, 1))
    return [item.name for item in changed(seen, stamps([before], content))]


def test_what_nobody_touched_has_not_changed(content: Path) -> None:
    assert names(content, {}, content) == []


def test_what_was_saved_has_changed_and_nothing_else(content: Path) -> None:
    assert names(content, {"lessons/lists.md": "# Lists\n"}, content) == ["lessons/lists.md"]


def test_what_is_new_has_changed(content: Path) -> None:
    assert names(content, {"lessons/tuples.md": "# Tuples\n"}, content) == ["lessons/tuples.md"]


def test_what_is_gone_for_the_moment_is_not_watched(content: Path) -> None:
    assert stamps([content / "lessons/sets.md"], content) == {}
