"""The plain limited process: for one person's own code on their own machine. It is not a boundary against ill will."""

import contextlib
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path, PurePosixPath

from milepost.sandbox import folders, process
from milepost.sandbox.graded import Graded, Limits
from milepost.sandbox.job import Completed, Job, Limit, NotOffered, Setting
from milepost.sandbox.places import Places
from milepost.sandbox.plain_pair import PlainPairs

DESCRIPTION = """\
plain: an ordinary process with limits.
It stops endless loops, endless output and, on Linux, programs that take too much memory or fill the disk with one file.
It hides Milepost's environment and gives each run a private folder, which is removed afterwards.
It does not stop code from reading or changing your files, using the network, starting processes, or forging its result.
So it is for your own code and for content that you trust, on your own machine."""

WITHOUT_A_NETWORK = (
    "it talks to servers, and only a sandbox of Linux gives it a network of its own for that. `milepost doctor` says more."
)
POSIX = os.name == "posix"
LINUX = sys.platform.startswith("linux")

# `sh` sets the limits and becomes the program: no code of ours runs between fork and exec, which a server with threads
# could not do safely. A limit that this system doesn't know is left out; `claims` tells.
UNDER_LIMITS = """\
ulimit -c 0 2>/dev/null
ulimit -S -t "$1" 2>/dev/null
ulimit -v "$2" 2>/dev/null
ulimit -f "$3" 2>/dev/null
shift 3
exec "$@"
"""


class PlainProcess:
    """`folder` is where the private folders are made; None is the system's own place for temporary files."""

    name = "plain"
    keeps_in = False
    description = DESCRIPTION

    def __init__(self, folder: Path | None = None, *, working: int = 4) -> None:
        self._folder = folder
        self._places = Places(working)

    @property
    def claims(self) -> frozenset[Limit]:
        everywhere: frozenset[Limit] = frozenset({"wall", "output"})
        posix: frozenset[Limit] = frozenset({"cpu"})
        linux: frozenset[Limit] = frozenset({"memory", "file"})
        return everywhere | (posix if POSIX else frozenset()) | (linux if LINUX else frozenset())

    def run(self, job: Job) -> Completed:
        """NotOffered: the network of the host is the only one that there is here."""
        if job.profile == "loopback":
            raise NotOffered(WITHOUT_A_NETWORK)
        with self._places.one():
            return self._run(job)

    def grade(self, check_job: bytes, submission_job: bytes, *, setting: Setting, limits: Limits) -> Graded:
        """Profiles are let be: nothing is forbidden here."""
        if not POSIX:
            raise NotOffered("check and submission talk in a way that Windows doesn't know. It works in WSL 2, for one.")
        with self._places.one():
            return PlainPairs(setting.harness, folder=self._folder).grade(check_job, submission_job, limits)

    def warm(self, setting: Setting) -> None:
        """Each grade starts its own processes."""

    def close(self) -> None:
        """Nothing waits here."""

    def _run(self, job: Job) -> Completed:
        folder = Path(tempfile.mkdtemp(prefix="milepost-", dir=self._folder))
        try:
            place(job, folder)
            surroundings = process.variables(str(folder), job)
            done = process.run(_command(job), job, folder=folder / job.starts_in, environment=surroundings)
            return replace(done, files=brought_back(job, folder))
        finally:
            folders.remove(folder)


def place(job: Job, folder: Path) -> None:
    for name, content in job.files.items():
        path = folder.joinpath(*PurePosixPath(name).parts)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (folder / job.starts_in).mkdir(parents=True, exist_ok=True)


def _command(job: Job) -> list[str]:
    program = sys.executable if job.argv[0] == "python" else job.argv[0]
    command = [program, *job.argv[1:]]
    if not POSIX:
        return command
    limits = [str(max(1, round(job.cpu_seconds))), str(job.memory * 1024), str(job.file * 2)]  # -f counts 512 bytes
    return ["/bin/sh", "-c", UNDER_LIMITS, "sh", *limits, *command]


def brought_back(job: Job, folder: Path) -> dict[str, bytes]:
    files = {}
    for name in job.returns:
        path = folder.joinpath(*PurePosixPath(name).parts)
        with contextlib.suppress(OSError):  # it isn't there, or can't be read
            if path.is_file() and path.resolve().is_relative_to(folder.resolve()):  # no link to elsewhere, no pipe
                with path.open("rb") as file:
                    files[name] = file.read(job.file * 1024)
    return files
