"""The submission's side: keeps the learner's objects under numbers, and does with them what the check asks.

Nothing here is protected from the learner's code, and nothing needs to be: the other side only reads values.
"""

import copy
import importlib
import types
from collections.abc import Callable
from typing import Any, Protocol

from ..tape import TooMuchOutput
from ..watch import Timeout
from .broken import WireBroken
from .facts import Facts
from .frames import Frames
from .host_values import HostReader, HostWriter
from .peer import News, Peer, call
from .pending import Pending

MODULES = frozenset({types.ModuleType})


class Limited(Protocol):
    """What ends a call that takes too long."""

    def start(self, seconds: float) -> None: ...

    def stop(self) -> None: ...


class Host(Peer):
    """`facts` says what is to be told about an exception; `printed` takes the output; `alarm` ends a call."""

    def __init__(
        self,
        frames: Frames,
        *,
        facts: Callable[[BaseException], Any],
        printed: Callable[[], Any],
        alarm: Limited,
    ) -> None:
        super().__init__(frames, 1)
        self.objects: list[Any] = []
        self.handles: dict[int, int] = {}
        self.known: set[int] = set()
        self.guests: dict[int, Any] = {}
        self.libraries: set[str] = set()
        self.foreign: dict[int, int] = {}
        self.watched: dict[tuple[int, str], tuple[dict[str, Any], Any]] = {}
        self.pending = Pending(self)
        self._facts = facts
        self._printed = printed
        self._alarm = alarm
        self.serving = False
        self._seconds = 0.0
        self.operations = {
            "import": importlib.import_module,
            "call": call,
            "do": lambda target, name, names, *args: call(getattr(target, name), names, *args),
            "special": self._special,
            "of class": self._of_class,
            "get": self._get,
            "set": setattr,
            "delete": delattr,
            "copy": lambda target, deep: (copy.deepcopy if deep else copy.copy)(target),
            "variables": lambda target: dict(vars(target)),
            "names": lambda target: [name for name in dir(target) if isinstance(name, str)],
            "public": _public,
            "start": self.pending.start,
            "poll": self.pending.poll,
        }

    # ------------------------------------------------------------------------------------------------- as a peer does it

    def writer(self) -> HostWriter:
        return HostWriter(self)

    def reader(self, blobs: bytes) -> HostReader:
        return HostReader(self, blobs)

    def news(self) -> News:
        news = {}
        stale = [key for key, (space, value) in self.watched.items() if space.get(key[1]) is not value]
        if stale:
            news["stale"] = stale
            for key in stale:
                del self.watched[key]
        if printed := self._printed():
            news["printed"] = printed
        return news

    def heard(self, news: News) -> None:
        self._seconds = news["limit"]
        self.libraries |= set(news.get("libraries", ()))

    def serve(self, operation: str, values: list[Any]) -> None:
        if self.serving:
            super().serve(operation, values)
            return
        self.serving = True
        self._alarm.start(self._seconds)
        try:
            super().serve(operation, values)
        finally:
            self._alarm.stop()
            self.serving = False

    def failure(self, error: BaseException) -> tuple[Any, ...]:
        facts = Facts(self._facts(error))
        if isinstance(error, Timeout):
            return "slow", facts
        return ("output", facts) if isinstance(error, TooMuchOutput) else (error, facts)

    def failed(self, values: list[Any]) -> BaseException:
        error = values[0]
        return error if isinstance(error, BaseException) else WireBroken("not an exception")

    def loop(self) -> None:
        """Answer until the check's side is done."""
        while True:
            self.serve(*self.receive())

    def call_out(self, operation: str, *values: Any) -> Any:
        """Ask the check's side, from within the learner's code."""
        return self.ask(operation, *values)

    # -------------------------------------------------------------------------------------------------------- its objects

    def handle_of(self, value: Any) -> int:
        handle = self.handles.get(id(value))
        if handle is None:
            handle = len(self.objects)
            self.objects.append(value)
            self.handles[id(value)] = handle
        return handle

    # ---------------------------------------------------------------------------------------------------- its operations

    def _special(self, target: Any, name: str, args: tuple[Any, ...]) -> Any:
        return getattr(type(target), name)(target, *args)

    def _of_class(self, target: Any, name: str, args: tuple[Any, ...]) -> Any:
        if name == "__getitem__":
            return target[args[0]]
        if name == "__contains__":
            return args[0] in target
        return len(target) if name == "__len__" else iter(target)

    def _get(self, target: Any, name: str) -> Any:
        value = getattr(target, name)
        if type(target) in MODULES and (isinstance(value, type) or type(value) is types.FunctionType):
            self.watched[self.handle_of(target), name] = vars(target), value
        return value


def _public(module: Any) -> list[str]:
    """The names that `from module import *` brings."""
    names = getattr(module, "__all__", None)
    return [n for n in (names if names is not None else vars(module)) if names is not None or not n.startswith("_")]
