"""Submissions that lie and forge: none of them passes a test, whatever it does."""

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from milepost.domain.exercise import Exercise, Limits
from milepost.grader import KnownAnswers, grade
from milepost.sandbox import Sandbox
from milepost.sandbox.level import LEVELS
from tests.grader.wire.pair import judged

CORPUS = Path(__file__).parents[1] / "hostile" / "wire"
FILES = sorted(CORPUS.glob("*.py"))
CHECK = (Path(__file__).parent / "features" / "strict.py").read_text(encoding="utf-8")
HONEST = (Path(__file__).parent / "features" / "honest.py").read_text(encoding="utf-8")
TESTS = CHECK.count("def test_")


def outcomes(source: str, folder: Path) -> dict[str, str]:
    events = judged(CHECK, {"solution.py": source}, folder=folder, seconds=0.5, total_seconds=4.0)
    return {event["id"]: event["outcome"] for event in events if event["event"] == "ended"}


def test_an_honest_submission_passes_everything(tmp_path: Path) -> None:
    assert list(outcomes(HONEST, tmp_path).values()) == ["passed"] * TESTS


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_a_forged_pass_does_not_exist(path: Path, tmp_path: Path) -> None:
    found = outcomes(path.read_text(encoding="utf-8"), tmp_path)
    assert set(found.values()) <= {"failed", "not run"}, found


@pytest.fixture(scope="module", params=LEVELS, ids=lambda level: level.name)
def locked_in(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    from milepost.sandbox.locked_in import LockedIn  # it can't be imported outside Linux

    with closing(LockedIn(request.param, working=1)) as sandbox:
        yield sandbox


@pytest.mark.skipif(sys.platform != "linux", reason="Linux locks in; elsewhere there is the plain process")
def test_an_honest_submission_passes_where_it_is_locked_in(locked_in: Sandbox) -> None:
    assert verdict_of(HONEST, locked_in) == ["passed"] * TESTS


@pytest.mark.skipif(sys.platform != "linux", reason="Linux locks in; elsewhere there is the plain process")
@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_a_forged_pass_does_not_exist_where_it_is_locked_in(path: Path, locked_in: Sandbox) -> None:
    assert "passed" not in verdict_of(path.read_text(encoding="utf-8"), locked_in)


def verdict_of(source: str, sandbox: Sandbox) -> list[str]:
    limits = Limits(seconds=0.5, total_seconds=4.0)
    exercise = Exercise(id="strict", title="Strict", kind="function", version="", check=CHECK, limits=limits)
    verdict = grade({"solution.py": source}, exercise=exercise, sandbox=sandbox, seed=0, known=KnownAnswers())
    return [finding.outcome for finding in verdict.findings]


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_its_first_line_says_what_it_tries_and_what_stops_it(path: Path) -> None:
    first = path.read_text(encoding="utf-8").partition("\n")[0]
    assert first.startswith("# Tries to ")
    assert ". Stopped by: " in first


def test_there_are_fifty() -> None:
    assert len(FILES) >= 50
