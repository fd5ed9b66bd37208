"""Small grades with oneself, before any fork: what happens for the first time in a real one has happened then."""

import base64
import contextlib
import os
import signal
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from _pytest.main import Session
from _pytest.outcomes import OutcomeException

from .check import Check
from .generated import settle
from .learners import Learners
from .results import Results
from .rewrite import packed
from .session import run_tests
from .watch import Watch
from .wire.echo import conversation
from .wire.module import install

CHECK = """
import pytest
from solution import double, refuse

@pytest.mark.parametrize("values", [[1, (2, "a")]])
def test_doubled(values):
    assert double(values) == values * 2
"""
SECONDS = 10.0
ALL_KINDS = """
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

@given(strategies.integers())
def test_generated_to_the_end(n):
    assert n == n
"""
JOB: dict[str, Any] = {
    "module": "solution",
    "main": "solution.py",
    "sources": {},
    "run": [],
    "output": 1000,
    "task": None,
    "skip": [],
    "left_out": [],
    "brief": False,
    "only": None,
    "first": False,
    "seeds": [0],
}


def run_all_kinds(opened: tuple[Session, Check]) -> None:
    """Tests that pass, fail, go wrong and are generated, without a submission."""
    settle(20)
    with _begun(opened[1], ALL_KINDS):
        run_tests(*opened)


def rehearse_check(opened: tuple[Session, Check]) -> None:
    """What a check's process does in every grade, with a submission in this process."""
    _, check = opened
    with _begun(check, CHECK, _rewritten()):
        finder = install(check.learners.caller, {"solution": "solution.py"})
        try:
            check.learners.load()
            run_tests(*opened)
        finally:
            sys.meta_path.remove(finder)
            sys.modules.pop("solution", None)


@cache
def _rewritten() -> str:
    return base64.b64encode(packed(CHECK)).decode()


@contextlib.contextmanager
def _begun(check: Check, source: str, rewritten: str = "") -> Iterator[None]:
    """Within, the check has its job and can run. Afterwards nothing of it is left."""
    told = {**JOB, "check": source, "rewritten": rewritten}
    handler = signal.getsignal(signal.SIGALRM) if hasattr(signal, "SIGALRM") else None
    watch = Watch(SECONDS, SECONDS, Path.cwd())
    with Path(os.devnull).open("wb") as nowhere, conversation(seconds=SECONDS, outcomes=(OutcomeException,)) as caller:
        learners = Learners(caller, Path.cwd(), {}, main=told["main"], module=told["module"])
        check.begin(told, learners, Results(nowhere.fileno()), watch)
        yield
    sys.modules.pop("check", None)
    if handler is not None:
        signal.signal(signal.SIGALRM, handler)
