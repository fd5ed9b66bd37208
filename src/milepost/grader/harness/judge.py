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

_prepared: list[tuple[Session, Check]] = []


def prepare() -> None:
    """Build pytest's session, here and now. The child that judges uses it up."""
    _run_a_small_check(SMALL_CHECK)
    _prepared[:] = [new_session(), new_session()]


def check_ready() -> None:
    """Touch, while there is no job yet, what every check touches: a fork copies a page when it is first written to."""
    _run_a_small_check(TINY_CHECK)


def check_main(job: int, wire: int, result: int) -> None:
    """`job` is a file of JSON.

    `check` is the source of the check, `rewritten` the same as `packed` makes it, in base64, or "". `sources` has the
    learner's files by name; `main` is imported as `module`, unless there is `run`, the command that starts it. Only tests
    of `task` run (None: of all) and none whose id is in `skip`; where `brief`, no generated ones and none after the first
    that hangs. `seconds` is for each call, `total_seconds` for all. `output` is in bytes. `seed` and `examples` settle the
    generated cases.
    """
    told = read_job(job)
    here = Path.cwd()
    if "hypothesis" in told["check"]:
        os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = str(here / "hypothesis")
        settle(told["seed"], told["examples"])
    session, check = _prepared.pop() if _prepared else new_session()
    _begin(check, told, here, wire, result)
    if check.import_submission():
        run_tests(session, check)


def _begin(check: Check, told: dict[str, Any], here: Path, wire: int, result: int) -> None:
    watch = Watch(told["seconds"], told["total_seconds"], here / FILES, slack=SLACK)
    caller = Caller(
        Frames(wire, patience=told["seconds"] + GRACE),
        seconds=watch.rest,
        is_checks=lambda module: module == "check",
        outcomes=(OutcomeException,),
    )
    learners = Learners(caller, here, told["sources"], main=told["main"], module=told["module"])
    check.begin(told, learners, Results(result), watch)


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
TINY_CHECK = """
import pytest

@pytest.mark.parametrize("n", [1, 2])
def test_pass(n):
    assert str([n]) == f"[{n}]"
"""
SMALL_JOB = {
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


def _run_a_small_check(source: str) -> None:
    if "hypothesis" in source:
        settle(0, 20)
    ours, theirs = socket.socketpair()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    handler = signal.getsignal(signal.SIGALRM) if hasattr(signal, "SIGALRM") else None
    with ours, theirs:
        session, check = _prepared.pop() if _prepared else new_session()
        _begin(check, {**SMALL_JOB, "check": source}, Path.cwd(), ours.fileno(), nowhere)
        run_tests(session, check)
    os.close(nowhere)
    sys.modules.pop("check", None)
    if handler is not None:
        signal.signal(signal.SIGALRM, handler)
