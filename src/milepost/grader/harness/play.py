"""Runs a program as it is, for the page's Run button and for the code in lessons."""

import faulthandler
import os
import runpy
import sys
import threading
from pathlib import Path
from types import ModuleType
from typing import Any

from .errors import facts_of, kind_of
from .results import Results
from .syntax import problem_in
from .watch import GRACE, Watch


def main(job: dict[str, Any]) -> None:
    here = Path.cwd()
    submission = here / "submission"
    results = Results(here / "submission.jsonl")
    problem = problem_in(submission, job["sources"])
    if problem is not None:
        results.add("unparsable", **problem)
        return
    os.chdir(submission)
    sys.path.insert(0, str(submission))
    sys.dont_write_bytecode = True
    main_file, *_ = sys.argv = job["arguments"]
    sys.stdout.reconfigure(line_buffering=True, errors="backslashreplace")  # type: ignore[union-attr] # a real stream
    watch = Watch(job["seconds"], job["seconds"] * 2, submission)
    try:
        with (here / "submission.hang").open("w") as hang, watch.call():
            faulthandler.dump_traceback_later(job["seconds"] + GRACE, exit=True, file=hang)
            _run(submission, main_file)
            _wait_for_threads()
    except SystemExit as error:
        results.add("ended", code=_exit_code(error))
    except BaseException as error:
        results.add("failed", kind=kind_of(error), **facts_of(error, submission))
    else:
        results.add("ended", code=0)
    sys.stdout.flush()


def _run(submission: Path, main_file: str) -> None:
    if main_file == "-m":
        name = sys.argv[1]
        del sys.argv[0]
        runpy.run_module(name, run_name="__main__", alter_sys=True)
        return
    path = submission / main_file
    sys.modules["__main__"] = module = ModuleType("__main__")
    module.__file__ = str(path)
    exec(compile(path.read_bytes(), path, "exec", dont_inherit=True), module.__dict__)  # noqa: S102 - what Run is for


def _wait_for_threads() -> None:
    """As Python does at its end, but while the watch is running."""
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()


def _exit_code(error: SystemExit) -> int:
    """As Python does it: None is 0, a number is itself, anything else is shown and is 1."""
    if error.code is None or isinstance(error.code, int):
        return error.code or 0
    sys.stderr.write(f"{error.code}\n")
    return 1
