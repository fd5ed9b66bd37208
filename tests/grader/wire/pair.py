"""Two plain processes with the wire between them, as on a system without namespaces: a submission's, and a check's."""

import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import milepost.grader.harness
from milepost.grader.harness.wire.caller import Caller
from milepost.grader.harness.wire.frames import Frames
from milepost.grader.harness.wire.module import make_module

HARNESS = Path(milepost.grader.harness.__path__[0])
START_SECONDS = 60.0  # a busy machine takes its time to start Python
START = """
import importlib, importlib.util, sys
spec = importlib.util.spec_from_file_location("_milepost_harness", sys.argv[1] + "/__init__.py",
                                              submodule_search_locations=[sys.argv[1]])
sys.modules["_milepost_harness"] = package = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
module = importlib.import_module("_milepost_harness." + sys.argv[2])
getattr(module, sys.argv[3])(*map(int, sys.argv[4:]))
"""


def start(module: str, function: str, job: dict[str, Any], folder: Path, *descriptors: int) -> "subprocess.Popen[bytes]":
    """A process of one of the two sides, in `folder`."""
    with tempfile.TemporaryFile() as file:
        file.write(json.dumps(job).encode())
        file.flush()
        passed = [file.fileno(), *descriptors]
        return subprocess.Popen(
            [sys.executable, "-P", "-s", "-c", START, str(HARNESS), module, function, *map(str, passed)],
            pass_fds=passed,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            env={"PATH": os.defpath, "LANG": "C.UTF-8"},
        )


def submission_job(files: dict[str, str], output: int = 65536) -> dict[str, Any]:
    return {"files": files, "sources": list(files), "main": next(iter(files)), "module": "solution", "output": output}


@contextmanager
def submission(source: str, *, folder: Path, seconds: float = 5.0) -> Iterator[Any]:
    """The learner's module over the wire, with this process as the check's."""
    ours, theirs = socket.socketpair()
    process = start("submission", "submission_main", submission_job({"solution.py": source}), folder, theirs.fileno())
    theirs.close()
    caller = Caller(Frames(ours.fileno(), patience=seconds), seconds=lambda: seconds, is_checks=lambda name: "test" in name)
    caller.allow(START_SECONDS)
    try:
        yield make_module(caller, "solution", caller.ask("import", "solution"), str(folder / "submission" / "solution.py"))
    finally:
        ours.close()
        process.kill()
        process.wait()


def judged(
    check: str, files: dict[str, str], *, folder: Path, seconds: float = 2.0, total_seconds: float = 8.0, **job: Any
) -> list[dict[str, Any]]:
    """The events that a check reports of a submission."""
    ours, theirs = socket.socketpair()
    reading, writing = os.pipe()
    told = {
        "check": check,
        "module": "solution",
        "main": next(iter(files)),
        "sources": files,
        "run": [],
        "output": 65536,
        "examples": 50,
        "seeds": [0],
        "brief": False,
        "only": None,
        "first": False,
        "smallest": True,
        "rapid": False,
        "beside": False,
        "task": None,
        "skip": [],
        "left_out": [],
        "given": {},
        "seconds": seconds,
        "total_seconds": total_seconds,
        **job,
    }
    one = start("submission", "submission_main", submission_job(files), folder, theirs.fileno())
    two = start("judge", "check_main", told, folder, ours.fileno(), writing)
    for end in (ours, theirs):
        end.close()
    os.close(writing)
    with os.fdopen(reading, "rb") as results:
        lines = results.read().splitlines()
    for process in (two, one):
        process.kill()
        process.wait()
    return [json.loads(line) for line in lines]
