"""A check and a submission in two plain processes: the same wire as anywhere else, and no walls around them."""

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from milepost.sandbox import environment as surroundings
from milepost.sandbox import folders, group, process
from milepost.sandbox.bounded import Bounded
from milepost.sandbox.graded import Ended, Graded, Limits
from milepost.sandbox.job import Job, Limit

PROGRAM = Path(__file__).parent / "inside" / "__main__.py"
KIB, MIB = 1 << 10, 1 << 20
POSIX = os.name == "posix"
LAST_WORDS_SECONDS = 0.5


@dataclass(kw_only=True)
class _Side:
    process: subprocess.Popen[bytes]
    printed: Bounded

    def ended(self) -> Ended:
        code = self.process.poll()
        group.kill(self.process)
        self.process.wait()
        printed = self.printed.text(LAST_WORDS_SECONDS)
        if code is None:
            return Ended(output=printed)
        return Ended(exit_code=code if code >= 0 else None, signal=-code if code < 0 else None, output=printed)


class PlainPairs:
    """Grades as a WarmPool does, with processes started anew for each. For one person's own code on their own machine.

    `folder` is where private folders are made; None is the system's own place for temporary files.
    """

    def __init__(self, harness: Path, *, folder: Path | None = None) -> None:
        self._harness = harness
        self._folder = folder

    def grade(self, check_job: bytes, submission_job: bytes, limits: Limits) -> Graded:
        """OSError: the processes couldn't be started."""
        folder = Path(tempfile.mkdtemp(prefix="milepost-", dir=self._folder))
        try:
            (folder / "box").mkdir()
            (folder / "result").touch()
            (folder / "check").write_bytes(check_job)
            (folder / "submission").write_bytes(submission_job)
            return self._grade(folder, limits)
        finally:
            folders.remove(folder)

    def _grade(self, folder: Path, limits: Limits) -> Graded:
        started = time.monotonic()
        hit: list[Limit] = []
        with self._sides(folder, limits, hit) as (check, submission):
            try:
                check.process.wait(limits.seconds)
            except subprocess.TimeoutExpired:
                hit.append("wall")
            ends = [side.ended() for side in (check, submission)]
        if any(end.signal == getattr(signal, "SIGXCPU", None) for end in ends if end.signal):
            hit.append("cpu")
        with (folder / "result").open("rb") as file:
            result = file.read(limits.result * KIB + 1)
        if len(result) > limits.result * KIB:
            hit.append("output")
        return Graded(
            result=result[: limits.result * KIB],
            check=ends[0],
            submission=ends[1],
            limit=hit[0] if hit else None,
            milliseconds=(time.monotonic() - started) * 1000,
        )

    @contextmanager
    def _sides(self, folder: Path, limits: Limits, hit: list[Limit]) -> Iterator[list[_Side]]:
        sides: list[_Side] = []
        wires = socket.socketpair()
        try:
            for role, wire in zip(("check", "submission"), wires, strict=True):
                sides.append(self._start(role, wire, folder, limits, hit, sides))
            for wire in wires:
                wire.close()
            yield sides
        finally:
            for wire in wires:
                wire.close()
            for side in sides:
                side.ended()

    def _start(
        self, role: str, wire: socket.socket, folder: Path, limits: Limits, hit: list[Limit], sides: list[_Side]
    ) -> _Side:
        told = {
            "role": role,
            "wire": wire.fileno() if POSIX else None,
            "job": str(folder / role),
            "result": str(folder / "result"),
            "harness": str(self._harness),
            "path": surroundings.module_path(),
            "memory": limits.memory * MIB,
            "cpu_seconds": max(1, round(limits.cpu_seconds)),
            "file": max(limits.file, limits.result) * KIB,
        }
        started = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-I", "-S", str(PROGRAM), "unlocked", json.dumps(told)],
            cwd=folder / "box",
            env=process.variables(str(folder / "box"), Job(argv=("python",))),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            bufsize=0,
            pass_fds=[wire.fileno()] if POSIX else [],
            start_new_session=POSIX,
            creationflags=group.CREATION_FLAGS,
        )
        assert started.stdin is not None
        assert started.stdout is not None
        with started.stdin as stdin:
            if sys.platform == "win32":
                stdin.write(wire.share(started.pid))

        def stop() -> None:
            hit.append("output")
            for side in sides:
                group.kill(side.process)

        return _Side(process=started, printed=Bounded(started.stdout, limits.output * KIB, stop))
