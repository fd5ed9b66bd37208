"""A learner on a real database, and a small content to learn from."""

from datetime import UTC, date, datetime

import pytest

from milepost.learning import library
from milepost.learning.learner import sole
from milepost.learning.planning import Intent
from milepost.sandbox import PlainProcess
from tests.domain.small import content, exercise, project, roadmap, section, skill

NOW = datetime(2031, 1, 6, 12, tzinfo=UTC)
TODAY = date(2031, 1, 6)
CHECK = """
import pytest
import solution


@pytest.mark.task(1)
@pytest.mark.parametrize(("number", "expected"), [(1, 2), (5, 10)])
def test_double(number, expected):
    assert solution.double(number) == expected
"""
RIGHT = {"solution.py": "def double(number):\n    return number * 2\n"}
WRONG = {"solution.py": "def double(number):\n    return number + 1\n"}


@pytest.fixture
def small(monkeypatch):
    """Two skills: `a` has a lesson and the exercise `double`, `b` has neither."""
    from dataclasses import replace

    double = replace(exercise("double", "a", 20), check=CHECK, version="v1")
    made = content(
        skill("a"),
        skill("b", "a"),
        exercises=[double],
        lessons=["a"],
        projects=[project("shop", "b", hours=(2,))],
        roadmaps=[roadmap(section("one", "a"), section("two", "b", projects=("shop",)))],
    )
    monkeypatch.setattr(library, "content", lambda: made)
    monkeypatch.setattr(library, "grading_sandbox", PlainProcess)
    return made


@pytest.fixture
def learner(database, small):
    return sole(now=NOW)


@pytest.fixture
def intent():
    return Intent(goal="road", by=date(2031, 2, 1), weekday_minutes=(60,) * 7)
