"""What a ready pair is given, and what it gives back."""

from dataclasses import dataclass

from milepost.sandbox.job import Limit


@dataclass(frozen=True, kw_only=True)
class Limits:
    """For each of the two processes, but `seconds` of wall time for both together.

    `memory` is in MiB; `output` (what is printed past the harness), `file` (each file written) and `result` are in KiB.
    """

    seconds: float = 10.0
    cpu_seconds: float = 10.0
    memory: int = 512
    output: int = 64
    file: int = 4096
    result: int = 4096
    processes: int = 64


@dataclass(frozen=True, kw_only=True)
class Ended:
    """How one of the two ended: by itself with `exit_code`, by `signal`, or, with neither, because we were done with it."""

    exit_code: int | None = None
    signal: int | None = None
    cpu_seconds: float = 0.0
    output: bytes = b""


@dataclass(frozen=True, kw_only=True)
class Graded:
    """`result` is what the check process wrote, and is whole when its `exit_code` is 0 or it wrote its own end.

    `limit` is the limit that ended it. A submission has no way to write to `result`; a check has.
    """

    result: bytes
    check: Ended
    submission: Ended
    limit: Limit | None = None
    milliseconds: float = 0.0
