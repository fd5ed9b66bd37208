"""The tour leads along files that are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOUR = (ROOT / "docs" / "tour.md").read_text(encoding="utf-8")
PATHS = sorted(set(re.findall(r"`((?:src|content|tests|docs)/[^`\s]*)`", TOUR)))
NAMES = [("src/milepost/learning/checking.py", name) for name in ("submit", "grade_submission", "record_verdict", "resume")]


@pytest.mark.parametrize("path", PATHS)
def test_every_path_of_the_tour_exists(path):
    assert (ROOT / path).exists()


@pytest.mark.parametrize(("path", "name"), [*NAMES, ("src/milepost/web/views/exercises.py", "check")])
def test_every_function_that_the_tour_names_is_where_it_says(path, name):
    assert f"`{name}`" in TOUR
    assert f"\ndef {name}(" in (ROOT / path).read_text(encoding="utf-8")


def test_the_tour_passes_through_every_room():
    rooms = {path.name for path in (ROOT / "src" / "milepost").iterdir() if (path / "__init__.py").exists()}
    assert {room for room in rooms if f"src/milepost/{room}/" not in TOUR} <= {"authoring"}
