"""What the programs of this package are told by the side that starts them. Nothing here needs Linux."""

import struct
from dataclasses import dataclass, fields
from typing import Any

JOB_BOUNDS = struct.Struct("=qqqq")  # Bounds, as they come with a job
MORE_SECONDS = 1  # of processor time, between the signal that says that it is used up, and the one that ends the program


@dataclass(frozen=True, kw_only=True)
class Bounds:
    """`memory` (what a process may address) and `file` (each one written) are in bytes; `processes` counts threads too."""

    cpu_seconds: int
    memory: int
    file: int
    processes: int


@dataclass(frozen=True, kw_only=True)
class Options:
    """`control` is the descriptor to talk over. `path` becomes sys.path. `user`: become this one first (root only).

    `shown`, `startable` and `hidden` are absolute paths: what can be seen, what of it can be started, and what of it
    can't be read. `box` is where the working folder lies in a view of our own, and `private` that of the check alone:
    nothing that is shown may lie below them. `room` and `entries` bound either, in bytes and in files. `network` is "none"
    or "loopback". `calls` names the filter of system calls.
    """

    control: int
    namespaces: bool
    calls: str
    network: str
    harness: str
    preload: tuple[str, ...]
    path: tuple[str, ...]
    shown: tuple[str, ...]
    startable: tuple[str, ...]
    hidden: tuple[str, ...]
    box: str
    private: str
    room: int
    entries: int
    bounds: Bounds
    user: int | None

    @classmethod
    def read(cls, raw: dict[str, Any]) -> "Options":
        """From JSON."""
        values = {field.name: raw[field.name] for field in fields(cls)}
        values |= {name: tuple(raw[name]) for name in ("preload", "path", "shown", "startable", "hidden")}
        return cls(**{**values, "bounds": Bounds(**raw["bounds"])})
