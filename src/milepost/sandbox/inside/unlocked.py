"""One of a pair without any walls but its limits, for systems that have no others. Runs on every system."""

import os
import socket
import sys
from typing import Any

from .loading import add_what_python_adds_at_its_start, load_harness

BINARY = getattr(os, "O_BINARY", 0)  # Windows would change line ends


def main(raw: dict[str, Any]) -> None:
    """`raw` names files for `job` and, for the check, `result`; `wire` is a descriptor, or None where it comes by stdin."""
    sys.dont_write_bytecode = True
    sys.path[:] = raw["path"]
    add_what_python_adds_at_its_start()
    wire = _received() if raw["wire"] is None else raw["wire"]
    harness = load_harness(raw["harness"])
    _bound(raw["memory"], raw["cpu_seconds"], raw["file"])
    job = os.open(raw["job"], os.O_RDONLY | BINARY)
    if raw["role"] == "check":
        harness.check_main(job, wire, os.open(raw["result"], os.O_WRONLY | BINARY))
    else:
        harness.submission_main(job, wire)


def _received() -> int:
    """Windows shares a socket by a few bytes, made for the one who is to have it."""
    shared: int = socket.fromshare(sys.stdin.buffer.read()).detach()  # type: ignore[attr-defined] # Windows only
    return shared


def _bound(memory: int, cpu_seconds: int, file: int) -> None:
    """As far as the system knows such limits."""
    try:
        import resource
    except ImportError:
        return
    for name, value in (("RLIMIT_AS", memory), ("RLIMIT_CPU", cpu_seconds), ("RLIMIT_FSIZE", file), ("RLIMIT_CORE", 0)):
        limit = getattr(resource, name, None)
        if limit is not None:
            try:
                resource.setrlimit(limit, (value, resource.getrlimit(limit)[1]))
            except (ValueError, OSError):  # macOS has the name of the limit on memory, and no more
                continue
