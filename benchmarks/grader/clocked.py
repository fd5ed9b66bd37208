"""The warm parent with a clock at its seams, which `parts` reads. For measuring, and for nothing else.

Started in place of the sandbox's own program: python clocked.py parent OPTIONS. A check's process says at its end, as one
more event of its result, when it did what. How long a pair took to be made is said by the next one, which inherits it.
"""

import functools
import importlib
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

now = time.monotonic
WALLS = "BENCHMARK_WALLS"  # "none" takes them away, as `unlocked` does
times: dict[str, float] = {"pair": 0.0, "locks": 0.0, "wire": 0.0}


def main(options: dict[str, Any]) -> None:
    sys.path.insert(0, str(Path(__file__).parent))
    unlocked = importlib.import_module("unlocked")
    _clock_the_making_of_a_pair(unlocked.inside("parent"))
    _clock_the_locking_in(unlocked.inside("child"))
    _clock_the_harness(unlocked.inside("parent"))
    start = unlocked.main if os.environ.get(WALLS) == "none" else unlocked.inside("parent").main
    start(options)


def _clock_the_making_of_a_pair(parent: ModuleType) -> None:
    make_pair = parent.Parent._make_pair

    @functools.wraps(make_pair)
    def clocked(*args: Any) -> tuple[int, int]:
        started = now()
        pair: tuple[int, int] = make_pair(*args)
        times["pair"] = now() - started
        return pair

    parent.Parent._make_pair = clocked


def _clock_the_locking_in(child: ModuleType) -> None:
    child._lock_in = _adding_to("locks", child._lock_in)


def _clock_the_harness(parent: ModuleType) -> None:
    load = parent.load_harness

    def clocked_load(folder: str) -> ModuleType:
        package = load(folder)
        judge, frames = (importlib.import_module(f"{package.__name__}.{name}") for name in ("judge", "wire.frames"))
        for name in ("send", "receive"):
            setattr(frames.Frames, name, _adding_to("wire", getattr(frames.Frames, name)))
        check = judge.Check
        check.import_submission = _stamped("loaded", check.import_submission)
        check.pytest_collection_modifyitems = _stamped("collected", check.pytest_collection_modifyitems)
        package.check_main = _telling(judge.check_main)
        return package

    parent.load_harness = clocked_load


def _adding_to(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def clocked(*args: Any, **named: Any) -> Any:
        started = now()
        try:
            return function(*args, **named)
        finally:
            times[name] += now() - started

    return clocked


def _stamped(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """What went over the wire so far belongs to what is stamped."""

    @functools.wraps(function)
    def clocked(*args: Any, **named: Any) -> Any:
        value = function(*args, **named)
        times[name], times["wire"] = now(), 0.0
        return value

    return clocked


def _telling(check_main: Callable[[int, int, int], None]) -> Callable[[int, int, int], None]:
    def clocked(job: int, wire: int, result: int) -> None:
        taken = now()
        check_main(job, wire, result)
        event = {"event": "clock", **times, "taken": taken, "ended": now()}
        os.write(result, json.dumps(event).encode() + b"\n")

    return clocked


if __name__ == "__main__":
    main(json.loads(sys.argv[2]))
