"""The submission's process: has the learner's files, and does what the check's process asks over the wire.

It knows no check. What happens in here can harm nothing but the learner's own verdict.
"""

import contextlib
import json
import os
import site
import sys
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType
from typing import Any

from .errors import facts_of
from .forked import run_in_folder, run_program
from .syntax import problem_in
from .wire.alarm import Alarm
from .wire.broken import Gone
from .wire.facts import Facts
from .wire.frames import Frames
from .wire.host import Host
from .wire.streams import Streams

FILES, WORK = "submission", "work"


def submission_main(job: int, wire: int) -> None:
    serve(job, wire)
    os._exit(0)


def serve(job: int, wire: int) -> None:
    """Until the other side is gone. `job` is a file of JSON.

    It has `files` by name, `sources` (those that must parse), `main`, which is imported as `module`, and `output`, the limit
    in bytes.
    """
    told = read_job(job)
    here = Path.cwd()
    submission = here / FILES
    for name, text in told["files"].items():
        path = submission / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    (here / WORK).mkdir(exist_ok=True)
    os.chdir(here / WORK)
    _set_usual_names()
    sys.path.insert(0, str(submission))
    main = _Main(told["module"], submission / told["main"])
    sys.meta_path.insert(0, main)
    sys.dont_write_bytecode = True
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    streams = Streams(told["output"])
    host = Host(
        Frames(wire),
        facts=lambda error: _facts(error, submission),
        printed=streams.printed,
        alarm=Alarm(submission),
    )
    host.operations["problem"] = lambda: Facts(problem_in(submission, told["sources"]))
    host.operations["own names"] = lambda module: [
        name for name, value in vars(module).items() if _is_own(name, value, module)
    ]
    host.operations["run in"] = lambda *values: run_in_folder(submission, told["output"], *values)
    host.operations["run"] = lambda *values: run_program(submission, told["output"], *values)
    streams.put_in_place(host.call_out)
    main.compile_ahead()
    with contextlib.suppress(Gone):
        host.loop()


class _Main(MetaPathFinder):
    """Finds the main file by the name of its module, which may be another one."""

    def __init__(self, module: str, path: Path) -> None:
        self._module = module
        self._path = path
        self._loader = _Compiled(module, str(path))

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        return spec_from_file_location(name, self._path, loader=self._loader) if name == self._module else None

    def compile_ahead(self) -> None:
        """While the check's process is still getting ready. What goes wrong here does so again when it is imported."""
        with contextlib.suppress(Exception):
            self._loader.code = self._loader.get_code(self._module)


class _Compiled(SourceFileLoader):
    """`code` is for the first import; one after that reads the file as it is then."""

    code: CodeType | None = None

    def get_code(self, fullname: str) -> CodeType | None:
        code, self.code = self.code, None
        return code or super().get_code(fullname)


def read_job(descriptor: int) -> dict[str, Any]:
    with os.fdopen(descriptor, "rb") as file:
        file.seek(0)
        told: dict[str, Any] = json.loads(file.read())
    return told


def _set_usual_names() -> None:
    """`exit`, `quit`, `help` and what else Python adds when it is started in the usual way."""
    site.setquit()
    site.setcopyright()
    site.sethelper()


def _is_own(name: str, value: object, module: object) -> bool:
    return not name.startswith("_") and getattr(value, "__module__", "") == getattr(module, "__name__", None)


def _facts(error: BaseException, submission: Path) -> dict[str, Any]:
    try:
        return facts_of(error, submission)
    except Exception:
        return {"type": type(error).__name__, "text": "", "frames": [], "depth": 0}
