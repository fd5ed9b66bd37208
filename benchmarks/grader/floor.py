"""The cheapest grade there could be: a fork of a process with everything ready, one process, and no isolation at all.

python floor.py OPTIONS, with pytest's options as JSON. What comes in is a check, compiled with its assertions rewritten, and
a submission; what goes out is JSON: how each test ended. For measuring, and for nothing else.
"""

import gc
import json
import marshal
import os
import struct
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from _pytest.config import _prepareconfig
from _pytest.main import Session

SIZES = struct.Struct("=II")
READY = b"r"
HERE = "/"
WARM_RUN = "def test_one(): pass\ndef test_two(): assert [1] == [2]"


class Outcomes:
    def __init__(self) -> None:
        self.of: dict[str, str] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or not report.passed:
            self.of[report.nodeid] = report.outcome


class Ready(pytest.Module):
    """A module of tests whose code is already there: its `obj` is set rather than imported."""


def main(options: list[str]) -> None:
    answers = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what pytest prints goes nowhere
    run(open_session(options), marshal.dumps(compile(WARM_RUN, "warm.py", "exec")), ModuleType("solution"))
    session = open_session(options)
    gc.collect()
    gc.freeze()
    gc.disable()
    os.write(answers, READY)
    while head := os.read(0, SIZES.size):
        check, solution = (read(size) for size in SIZES.unpack(head))
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            module = ModuleType("solution")
            exec(compile(solution, "solution.py", "exec"), module.__dict__)
            os.write(writing, json.dumps(run(session, check, module)).encode())
            os._exit(0)
        os.close(writing)
        os.write(answers, os.read(reading, 65536))
        os.close(reading)
        os.waitpid(child, 0)


def open_session(options: list[str]) -> tuple[Any, Session, Outcomes]:
    outcomes = Outcomes()
    config = _prepareconfig([*options, f"--rootdir={HERE}", f"--confcutdir={HERE}", "-c", os.devnull], plugins=[outcomes])
    config._do_configure()
    session = Session.from_config(config)
    config.hook.pytest_sessionstart(session=session)
    return config, session, outcomes


def run(opened: tuple[Any, Session, Outcomes], code: bytes, solution: ModuleType) -> dict[str, str]:
    config, session, outcomes = opened
    sys.modules["solution"] = solution
    module = ModuleType("test_check")
    exec(marshal.loads(code), module.__dict__)
    collected = Ready.from_parent(session, path=Path(HERE) / "test_check.py")
    collected.obj = module
    session.items = list(session.genitems(collected))
    session.testscollected = len(session.items)
    config.hook.pytest_runtestloop(session=session)
    return outcomes.of


def read(size: int) -> bytes:
    raw = b""
    while len(raw) < size:
        raw += os.read(0, size - len(raw))
    return raw


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
