"""The check's process: runs the check under pytest, with the learner's code on the other side of the wire.

`prepare` does once, before any fork, what is the same for every check: imports, pytest's configuration and session, a run
of a small check, so that all that happens for the first time has happened.
"""

import os
import signal
import socket
import sys
from pathlib import Path
from typing import Any

from _pytest.main import Session
from _pytest.outcomes import OutcomeException

from .check import Check
from .generated import settle
from .learners import Learners
from .results import Results
from .session import new_session, run_tests
from .submission import FILES, read_job
from .watch import GRACE, Watch
from .wire.caller import Caller
from .wire.frames import Frames

SLACK = 0.6  # seconds that our own alarm waits for the other side's

_prepared: list[Session] = []


def prepare() -> None:
    """Build pytest's session, here and now. The child that judges uses it up."""
    _run_a_small_check()
    _prepared[:] = [new_session()]


def check_main(job: int, wire: int, result: int) -> None:
    """`job` is a file of JSON.

    `check` is the source of the check, `sources` has the learner's files by name; `main` is imported as `module`, unless
    there is `run`, the command that starts it. Only tests of `task` run (None: of all) and none whose id is in `skip`;
    where `brief`, no generated ones and none after the first that hangs. `seconds` is for each call, `total_seconds` for
    all. `output` is in bytes. `seed` and `examples` settle the generated cases.
    """
    told = read_job(job)
    here = Path.cwd()
    if "hypothesis" in told["check"]:
        os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = str(here / "hypothesis")
        settle(told["seed"], told["examples"])
    check = _check(told, here, wire, result)
    if check.import_submission():
        run_tests(_prepared.pop() if _prepared else new_session(), check)


def _check(told: dict[str, Any], here: Path, wire: int, result: int) -> Check:
    watch = Watch(told["seconds"], told["total_seconds"], here / FILES, slack=SLACK)
    caller = Caller(
        Frames(wire, patience=told["seconds"] + GRACE),
        seconds=watch.rest,
        is_checks=lambda module: module == "check",
        outcomes=(OutcomeException,),
    )
    learners = Learners(caller, here, told["sources"], main=told["main"], module=told["module"])
    return Check(told, learners, Results(result), watch)


SMALL_CHECK = """
import pytest
from hypothesis import given, strategies

@pytest.mark.parametrize("n", [1, 2])
def test_pass(n):
    assert str([n]) == f"[{n}]"

def test_failure():
    counts = dict(a=1)
    assert counts["a"] == 2

def test_error():
    with pytest.raises(KeyError):
        {}[1] + 1
    {}["a"]

@given(strategies.lists(strategies.integers() | strategies.text()))
def test_generated(values):
    assert len(values) < 2
"""
SMALL_JOB = {
    "check": SMALL_CHECK,
    "module": "solution",
    "main": "solution.py",
    "sources": {},
    "run": [],
    "output": 1000,
    "task": None,
    "skip": [],
    "brief": False,
    "seconds": 10.0,
    "total_seconds": 60.0,
}


def _run_a_small_check() -> None:
    settle(0, 20)
    ours, theirs = socket.socketpair()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    handler = signal.getsignal(signal.SIGALRM) if hasattr(signal, "SIGALRM") else None
    with ours, theirs:
        run_tests(new_session(), _check(SMALL_JOB, Path.cwd(), ours.fileno(), nowhere))
    os.close(nowhere)
    sys.modules.pop("check", None)
    if handler is not None:
        signal.signal(signal.SIGALRM, handler)
