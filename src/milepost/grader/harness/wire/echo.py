"""A conversation of a check's side and a submission's in one process, to rehearse: each question is answered on the spot."""

import contextlib
import socket
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from .caller import Caller
from .frames import Frames
from .host import Host

SOLUTION = """
def double(value):
    return value * 2

def refuse(value):
    raise ValueError(value)
"""


@contextlib.contextmanager
def conversation(*, seconds: float, outcomes: tuple[type[BaseException], ...] = ()) -> Iterator[Caller]:
    """The check's side. Over there is a module `solution`, which can `double` and `refuse`."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        host = Host(Frames(theirs.fileno()), facts=lambda _: {}, printed=list, alarm=_Silent())
        host.operations["import"] = _import
        echo = _Echo(ours.fileno(), host)
        yield Caller(echo, seconds=lambda: seconds, is_checks=lambda module: module == "check", outcomes=outcomes)


def _import(name: str) -> ModuleType:
    module = ModuleType(name)
    exec(compile(SOLUTION, f"{name}.py", "exec"), module.__dict__)  # noqa: S102 - our own lines
    return module


class _Echo(Frames):
    """Lets the other side answer before it reads the answer."""

    def __init__(self, descriptor: int, host: Host) -> None:
        super().__init__(descriptor)
        self._host = host

    def receive(self, seconds: float | None = None) -> tuple[Any, bytes]:
        self._host.serve(*self._host.receive())
        return super().receive(seconds)


class _Silent:
    """An alarm for our own code, which needs none."""

    def start(self, seconds: float) -> None: ...

    def stop(self) -> None: ...
