"""A pytest that is ready: configured, with its session open, before it knows what it will test."""

import marshal
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from _pytest.config import _prepareconfig
from _pytest.main import Session

NEEDLESS = (
    *("cacheprovider", "junitxml", "doctest", "faulthandler", "logging", "pastebin", "debugging", "setuponly", "setupplan"),
    *("stepwise", "warnings", "unraisableexception", "threadexception", "legacypath", "recwarn"),
)
HERE = "/"
OPTIONS = ["-q", f"--rootdir={HERE}", f"--confcutdir={HERE}", "-c", "/dev/null", "--capture=sys", "--noconftest"]

ready: list[Any] = []


class Outcomes:
    def __init__(self) -> None:
        self.of: dict[str, str] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or not report.passed:
            self.of[report.nodeid] = report.outcome


class Ready(pytest.Module):
    """A module of tests whose code is already there: its `obj` is set rather than imported."""


def prepare() -> None:
    """Once in the warm parent, with a run to warm up what a first run would have to."""
    open_session()
    run(
        marshal.dumps(compile("def test_one(): pass\ndef test_two(): assert [1] == [2]", "warm.py", "exec")),
        ModuleType("solution"),
    )
    ready.clear()
    open_session()


def open_session() -> None:
    outcomes = Outcomes()
    config = _prepareconfig([*OPTIONS, *(part for name in NEEDLESS for part in ("-p", f"no:{name}"))], plugins=[outcomes])
    config._do_configure()
    session = Session.from_config(config)
    config.hook.pytest_sessionstart(session=session)
    ready.extend([config, session, outcomes])


def run(code: bytes, solution: ModuleType) -> dict[str, str]:
    """The outcomes of the tests in `code`, which is compiled already, with its assertions rewritten."""
    config, session, outcomes = ready
    sys.modules["solution"] = solution
    module = ModuleType("test_check")
    exec(marshal.loads(code), module.__dict__)
    collected = Ready.from_parent(session, path=Path(HERE) / "test_check.py")
    collected.obj = module
    session.items = list(session.genitems(collected))
    session.testscollected = len(session.items)
    config.hook.pytest_runtestloop(session=session)
    found: dict[str, str] = outcomes.of
    return found
