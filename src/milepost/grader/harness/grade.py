"""Runs a check on a submission, or on several, each in a fork of its own."""

import contextlib
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from .results import Results
from .syntax import problem_in

# fmt: off
PLUGINS_NOT_NEEDED = [
    "cacheprovider", "junitxml", "doctest", "faulthandler", "logging", "pastebin", "setuponly", "setupplan",
    "stepwise", "warnings", "unraisableexception", "threadexception", "legacypath", "recwarn", "subtests",
]
# fmt: on
OPTIONS = [
    *("-qq", "--capture=no", "--assert=plain", "--noconftest", "--disable-warnings", "--color=no", "--tb=no"),
    *(part for plugin in PLUGINS_NOT_NEEDED for part in ("-p", f"no:{plugin}")),
]


def main(job: dict[str, Any]) -> None:
    """One submission is graded here. Several (known wrong answers, say) share what is imported once."""
    here = Path.cwd()
    if len(job["submissions"]) == 1:
        grade(job, here, next(iter(job["submissions"])))
        os._exit(0)  # without waiting for threads that the submission may have left
    _prepare(job, here)
    for name in job["submissions"]:
        _in_a_fork(job, here, name)


def grade(job: dict[str, Any], here: Path, name: str) -> None:
    results = Results(here / f"{name}.jsonl")
    submission = here / name
    problem = problem_in(submission, job["sources"])
    if problem is not None:
        results.add("unparsable", **problem)
        return
    _prepare(job, here)
    from .check import Check

    (here / f"{name}-work").mkdir()
    os.chdir(here / f"{name}-work")
    check = Check(job, here, submission, results)
    if check.import_submission():
        run_pytest(here, check)


def run_pytest(here: Path, check: object) -> None:
    import pytest

    folder = here / "check"
    places = [f"--rootdir={folder}", f"--confcutdir={folder}", "-c", str(folder / "pytest.ini")]
    with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere):
        pytest.main([*OPTIONS, *places, str(folder / "check.py")], plugins=[check])


def _prepare(job: dict[str, Any], here: Path) -> None:
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = str(here / "hypothesis")
    sys.dont_write_bytecode = True
    source = (here / "check" / "check.py").read_text(encoding="utf-8")
    if "hypothesis" in source:
        from .generated import settle

        settle(job["seed"], job["examples"])
    from . import check  # noqa: F401 - imports pytest, before any fork


def _in_a_fork(job: dict[str, Any], here: Path, name: str) -> None:
    child = os.fork()
    if child == 0:
        try:
            grade(job, here, name)
        finally:
            os._exit(0)
    _wait(child, job["total_seconds"] + 2)


def _wait(child: int, seconds: float) -> None:
    end = time.monotonic() + seconds
    while os.waitpid(child, os.WNOHANG)[0] == 0:
        if time.monotonic() > end:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return
        time.sleep(0.005)
