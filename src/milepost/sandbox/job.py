"""Work for a sandbox: a program with its limits, what became of it, and why it could not be done."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Literal

from milepost.sandbox.profiles import ProfileName

Limit = Literal["wall", "cpu", "memory", "output", "file", "processes"]


class Busy(Exception):
    """As many as may wait do so already. Later is better."""


class NotOffered(Exception):
    """This machine can't give what an exercise needs. The text says what is missing."""


class Gone(OSError):
    """What was to run the work isn't there any more, and the work had no part in that."""


@dataclass(frozen=True, kw_only=True)
class Job:
    """One command, run once in a new private folder that is also its working folder and its home.

    `argv[0]` is a program's name; "python" stands for the interpreter that the sandbox offers, which has pytest and
    Hypothesis. `files` are put into the folder first, `returns` names those to bring back afterwards (the paths of both
    are relative, with "/"). `environment` is added to the little that the sandbox sets; nothing is inherited.
    `seconds` is wall time, `memory` is in MiB, `output` (standard output and error, each) and `file` (each file written)
    are in KiB. A sandbox enforces those limits that its `claims` name. `starts_in` is the folder in its folder in which the
    program starts; it is made if no file is in it. Every job may start programs; `profile` is what has to be kept in for
    certain: `process` also has what multiprocessing needs, `loopback` also a network of its own.
    """

    argv: tuple[str, ...]
    files: Mapping[str, bytes] = field(default_factory=dict)
    returns: tuple[str, ...] = ()
    starts_in: str = ""
    profile: ProfileName = "pure"
    stdin: bytes = b""
    environment: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 10.0
    cpu_seconds: float = 10.0
    memory: int = 512
    output: int = 256
    file: int = 4096
    processes: int = 64

    def __post_init__(self) -> None:
        if not self.argv:
            raise ValueError("a job needs a program to run")
        for path in (*self.files, *self.returns, *([self.starts_in] if self.starts_in else [])):
            parts = PurePosixPath(path).parts
            if not parts or parts[0] == "/" or ".." in parts or "\\" in path or "\0" in path or ":" in path:
                raise ValueError(f"a job's file has to stay in its folder, and {path!r} doesn't")


@dataclass(frozen=True, kw_only=True)
class Completed:
    """How a job ended: by itself with `exit_code`, or by `signal`; the other one is None.

    `limit` is the limit that ended it, or that cut its output. `files` holds those of `Job.returns` that are there and
    are ordinary files; one that is larger than `Job.file` allows is cut.
    """

    exit_code: int | None
    signal: int | None = None
    stdout: bytes = b""
    stderr: bytes = b""
    limit: Limit | None = None
    milliseconds: float = 0.0
    files: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Setting:
    """What a check and a submission find around them.

    `harness` is the folder of a package with `check_main(job, wire, result)` and `submission_main(job, wire)`, all three
    descriptors. `environment` names the packages that are at hand, `profile` what code may do beside calculating. `forks`:
    the harness runs the submission as a program, in a fork.
    """

    harness: Path
    environment: str = "plain"
    profile: ProfileName = "pure"
    forks: bool = False
