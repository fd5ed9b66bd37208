"""What the two programs of this package are told by the side that starts them."""

from dataclasses import dataclass, fields
from typing import Any

from .lock import Bounds


@dataclass(frozen=True, kw_only=True)
class Options:
    """`control` is the descriptor to talk over. `path` becomes sys.path. `user`: become this one first (root only).

    `shown` and `hidden` are absolute paths: what can be seen, and what in it can't. `room` and `entries` bound the working
    folder, in bytes and in files. `network` is "none" or "loopback". `calls` names the filter of system calls.
    """

    control: int
    namespaces: bool
    calls: str
    network: str
    harness: str
    preload: tuple[str, ...]
    path: tuple[str, ...]
    shown: tuple[str, ...]
    hidden: tuple[str, ...]
    room: int
    entries: int
    bounds: Bounds
    user: int | None

    @classmethod
    def read(cls, raw: dict[str, Any]) -> "Options":
        """From JSON."""
        values = {field.name: raw[field.name] for field in fields(cls)}
        values |= {name: tuple(raw[name]) for name in ("preload", "path", "shown", "hidden")}
        return cls(**{**values, "bounds": Bounds(**raw["bounds"])})
