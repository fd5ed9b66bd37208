"""Programs of any kind, each locked in from its start, at the levels of Linux."""

import base64
import json
import os
import sys
import tempfile
import time
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from milepost.sandbox import environment as surroundings
from milepost.sandbox import folders, group, plain, process
from milepost.sandbox import level as levels
from milepost.sandbox.environment import Environment
from milepost.sandbox.inside.options import MORE_SECONDS, Bounds, Options
from milepost.sandbox.job import Completed, Job, Limit
from milepost.sandbox.level import Level
from milepost.sandbox.profiles import LOOPBACK, PROCESS
from milepost.sandbox.warm import PROGRAM

KIB, MIB = 1 << 10, 1 << 20
NOTHING_WARM = Environment(name="nothing", preload=())


class LockedProcess:
    """`folder` is where private folders are made, at a level that needs them; None is the system's own place."""

    def __init__(self, level: Level, folder: Path | None = None) -> None:
        self._level = level
        self._folder = folder
        self.name = level.name
        self.description = level.description

    @property
    def claims(self) -> frozenset[Limit]:
        here: frozenset[Limit] = frozenset({"wall", "output", "cpu", "memory", "file"})
        with_processes: frozenset[Limit] = here | frozenset({"processes"})
        return with_processes if self._level.name == "namespaces" else here

    def run(self, job: Job) -> Completed:
        if self._level.name == "namespaces":
            return self._run_in_a_world_of_its_own(job)
        folder = Path(tempfile.mkdtemp(prefix="milepost-", dir=self._folder))
        try:
            plain.place(job, folder)
            return replace(self._run(job, folder, report=os.devnull), files=plain.brought_back(job, folder))
        finally:
            folders.remove(folder)

    def _run_in_a_world_of_its_own(self, job: Job) -> Completed:
        with tempfile.TemporaryFile() as report:
            done = self._run(job, Path("/"), report=report.fileno())
            report.seek(0)
            raw = report.read()
        if done.limit in ("wall", "output"):
            return done
        if not raw:
            raise OSError(f"the program could not be locked in: {done.stderr.decode(errors='replace').strip()}")
        return _with_report(done, json.loads(raw))

    def _run(self, job: Job, folder: Path, *, report: int | str) -> Completed:
        options = self._options(job)
        told = {
            "argv": [sys.executable if job.argv[0] == "python" else job.argv[0], *job.argv[1:]],
            "environment": process.variables(options.box if folder == Path("/") else str(folder), job),
            "files": {name: base64.b64encode(content).decode() for name, content in job.files.items()},
            "returns": job.returns,
            "starts_in": job.starts_in,
        }
        file = os.memfd_create("job")
        reporting = os.open(report, os.O_WRONLY) if isinstance(report, str) else report
        try:
            with os.fdopen(os.dup(file), "wb") as writing:
                writing.write(json.dumps(told).encode())
            told_ours = json.dumps(asdict(options) | {"job": file, "report": reporting})
            command = [sys.executable, "-I", "-S", str(PROGRAM), "launch", told_ours]
            return process.run(command, job, folder=folder, environment={"LANG": "C.UTF-8"}, keep=(file, reporting))
        finally:
            os.close(file)
            if isinstance(report, str):
                os.close(reporting)

    def _options(self, job: Job) -> Options:
        slot = time.monotonic_ns() % levels.USERS_OF_A_PROCESS
        profile = LOOPBACK if job.profile == "loopback" else PROCESS
        options = levels.options(self._level, profile, NOTHING_WARM, Path(), slot)
        bounds = Bounds(
            cpu_seconds=max(1, round(job.cpu_seconds)) + MORE_SECONDS,
            memory=job.memory * MIB,
            file=job.file * KIB,
            processes=job.processes + 1,  # the first one is ours
        )
        return replace(options, bounds=bounds, path=surroundings.module_path())


def _with_report(done: Completed, report: dict[str, Any]) -> Completed:
    if "error" in report:
        raise OSError(f"the program could not be locked in: {report['error']}")
    code = os.waitstatus_to_exitcode(report["status"])
    files = {name: base64.b64decode(content) for name, content in report["files"].items()}
    ended = replace(done, exit_code=code if code >= 0 else None, signal=-code if code < 0 else None, files=files)
    return replace(ended, limit="cpu") if group.ran_out_of_cpu(code) else ended
