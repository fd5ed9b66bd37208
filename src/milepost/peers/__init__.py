"""The world in a box: servers on loopback that exercises and projects talk to, each with faults to inject.

A peer is a class that is made with options, started, and has a `url`. A new one is a module here, with a line in `PEERS`.
Those of `PRACTICE` are for lessons and exercises: programs of one file, which run in the sandbox beside a learner's code.
"""

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from milepost.peers.http import Answer, HttpPeer, Seen

__all__ = ["PEERS", "PRACTICE", "Answer", "HttpPeer", "Peer", "Seen", "peer_of", "practice_source"]

PEERS: dict[str, str] = {
    "board": "board:Board",
    "orders": "orders:Orders",
    "payment": "payment:Payment",
    "weather": "weather:Weather",
}
"""The name of each peer, with its module and class: "weather": "weather:Weather"."""

PRACTICE = ("cafe",)


class Peer(Protocol):
    """What a check asks of any peer."""

    @property
    def url(self) -> str: ...

    def start(self) -> None: ...

    def stop(self) -> None: ...


def peer_of(name: str) -> type[Any]:
    """The class of a peer. Raises LookupError."""
    if name not in PEERS:
        raise LookupError(f"there is no peer {name!r}; there are: {', '.join(sorted(PEERS)) or 'none'}")
    module, _, kind = PEERS[name].partition(":")
    found: type[Any] = getattr(import_module(f"milepost.peers.{module}"), kind)
    return found


@cache
def practice_source(name: str) -> str:
    """The program of one of PRACTICE. `python FILE PORT` runs it, and it prints its address when it listens there."""
    return Path(__file__).with_name(f"{name}.py").read_text(encoding="utf-8")
