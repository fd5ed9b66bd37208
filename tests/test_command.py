from pathlib import Path

import pytest

from milepost.command import command


@pytest.fixture
def own(tmp_path: Path) -> Path:
    program = tmp_path / "my folder" / "milepost"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    program.chmod(0o755)
    return program


def test_where_a_shell_finds_it_the_name_is_enough(own: Path) -> None:
    assert command(own=own, path=str(own.parent)) == "milepost"


def test_where_it_does_not_the_whole_path_can_be_typed(own: Path) -> None:
    assert command(own=own, path="/nowhere") == f"'{own}'"


def test_another_milepost_of_that_name_is_not_this_one(own: Path, tmp_path: Path) -> None:
    other = tmp_path / "milepost"
    other.write_text("#!/bin/sh\n", encoding="utf-8")
    other.chmod(0o755)
    assert command(own=own, path=str(tmp_path)) == f"'{own}'"


def test_where_it_was_started_in_another_way_the_name_must_do(tmp_path: Path) -> None:
    assert command(own=tmp_path / "milepost", path="/nowhere") == "milepost"
