import sys
from dataclasses import replace
from pathlib import Path

import pytest

from milepost.sandbox import pool as pools
from milepost.sandbox import proof
from milepost.sandbox.environment import module_path
from milepost.sandbox.graded import Graded, Limits
from milepost.sandbox.inside.options import Options
from milepost.sandbox.level import LANDLOCK, NAMESPACES, Level
from milepost.sandbox.profiles import LOOPBACK, PROCESS, PURE, Profile

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux locks in; elsewhere there is the plain process")


@pytest.mark.parametrize(
    ("level", "profile"), [(NAMESPACES, PURE), (NAMESPACES, PROCESS), (NAMESPACES, LOOPBACK), (LANDLOCK, PURE)]
)
def test_what_a_level_claims_holds(level: Level, profile: Profile) -> None:
    assert proof.openings(level, profile) == ()


@pytest.mark.parametrize(
    ("weaker", "opening"),
    [
        ({"calls": "process"}, "the submission becomes another program"),
        ({"calls": "loopback"}, "the check makes a socket of AF_INET"),
        ({"namespaces": False, "user": None}, "the submission isn't the first process of a world of its own"),
        ({"room": 1 << 30}, "the submission fills the disk"),
        ({"entries": 1 << 20}, "the submission makes files without end"),
    ],
)
def test_a_level_that_is_weaker_than_it_says_is_found_out(
    weaker: dict[str, object], opening: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    weaken(monkeypatch, **weaker)
    assert opening in proof.openings(NAMESPACES, PURE)


def test_a_view_that_shows_too_much_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    weaken(monkeypatch, shown=("/",), hidden=())
    assert "the submission reads a file of the host" in proof.openings(LANDLOCK, PURE)


def test_a_view_with_other_programs_in_it_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    weaken(monkeypatch, shown=("/usr", "/lib", "/lib64", "/bin", "/sbin", *module_path()))
    assert "the submission reads a program of the host" in proof.openings(NAMESPACES, PROCESS)


def test_processes_that_may_leave_their_group_are_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    weaken(monkeypatch, calls="pure")
    opening = "leaves its group of processes" if LANDLOCK.forks else "starts a process"
    assert f"the submission {opening}" in proof.openings(LANDLOCK, PURE)


def test_a_level_that_cannot_start_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    weaken(monkeypatch, calls="none such")
    (why,) = proof.openings(NAMESPACES, PURE)
    assert "none such" in why


def weaken(monkeypatch: pytest.MonkeyPatch, **changes: object) -> None:
    real = pools.level_options

    def options(*arguments: object) -> Options:
        return replace(real(*arguments), **changes)  # type: ignore[arg-type] # any field

    monkeypatch.setattr(pools, "level_options", options)


def test_probes_that_a_busy_moment_cut_off_are_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    real, asked = pools.WarmPool.grade, []

    def late_at_first(pool: pools.WarmPool, check: bytes, submission: bytes, limits: Limits) -> Graded:
        asked.append(limits)
        return real(pool, check, submission, Limits(seconds=0.0) if len(asked) == 1 else limits)

    monkeypatch.setattr(pools.WarmPool, "grade", late_at_first)
    assert (proof.openings(NAMESPACES, PURE), len(asked)) == ((), 2)


def test_an_opening_that_was_found_is_not_asked_about_again(monkeypatch: pytest.MonkeyPatch) -> None:
    weaken(monkeypatch, entries=1 << 20)
    real, asked = pools.WarmPool.grade, []
    monkeypatch.setattr(pools.WarmPool, "grade", lambda *given: asked.append(given) or real(*given))
    assert (bool(proof.openings(NAMESPACES, PURE)), len(asked)) == (True, 1)


def test_an_answer_is_kept_and_asked_for_only_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert proof.openings(NAMESPACES, PURE, cache=tmp_path) == ()
    weaken(monkeypatch, calls="none such")
    assert proof.openings(NAMESPACES, PURE, cache=tmp_path) == ()
    assert len(list(tmp_path.iterdir())) == 1


def test_an_answer_of_another_version_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    proof.openings(NAMESPACES, PURE, cache=tmp_path)
    monkeypatch.setattr("milepost.__version__", "0.0.other")
    weaken(monkeypatch, calls="none such")
    assert proof.openings(NAMESPACES, PURE, cache=tmp_path) != ()


def test_an_answer_that_cannot_be_read_is_asked_for_again(tmp_path: Path) -> None:
    proof.openings(NAMESPACES, PURE, cache=tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.write_text("torn")
    assert proof.openings(NAMESPACES, PURE, cache=tmp_path) == ()
    assert kept.read_text() == "[]"
