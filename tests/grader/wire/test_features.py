"""An ordinary feature suite, written for one process, runs over the wire as it is."""

import ast
from pathlib import Path
from typing import Any

import pytest

from tests.grader.wire.pair import judged

FOLDER = Path(__file__).parent / "features"
CHECK = (FOLDER / "check.py").read_text(encoding="utf-8")
NAMES = [node.name for node in ast.parse(CHECK).body if isinstance(node, ast.FunctionDef)]
CANNOT = "test_35_class_that_inherits"


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    solution = (FOLDER / "solution.py").read_text(encoding="utf-8")
    events = judged(CHECK, {"solution.py": solution}, folder=tmp_path_factory.mktemp("pair"), total_seconds=60.0)
    return {event["id"].partition("::")[2]: event for event in events if event["event"] == "ended"}


@pytest.mark.parametrize("name", [name for name in NAMES if name != CANNOT])
def test_an_ordinary_test_passes_unchanged(outcomes: dict[str, Any], name: str) -> None:
    assert outcomes[name]["outcome"] == "passed", outcomes[name].get("trace")


def test_there_are_thirty_five() -> None:
    assert len(NAMES) == 35


def test_a_class_that_inherits_from_the_learners_is_named(outcomes: dict[str, Any]) -> None:
    assert outcomes[CANNOT]["outcome"] == "failed"
    assert "Loud can't inherit from Account" in outcomes[CANNOT]["text"]
