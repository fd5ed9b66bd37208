"""The check's side: calls the submission, and makes of what comes back values, or stand-ins for what stays over there."""

import builtins
import sys
from collections.abc import Callable
from typing import Any

from ..tape import TooMuchOutput
from ..watch import Timeout
from .broken import Gone, WireBroken
from .caller_values import CallerReader, CallerWriter
from .calls import Guests
from .facts import Facts
from .frames import Frames
from .peer import News, Peer
from .remote import ABOUT, About, RemoteMeta, RemoteObject
from .special import SPECIAL, special_methods
from .tables import LIBRARIES
from .tasks import Tasks
from .values import Malformed

GRACE = 0.25  # seconds that the other side has on top of its own alarm

Seconds = Callable[[], float]


class Caller(Peer):
    """`seconds` is how long the next call may take. `is_checks` knows the modules that belong to the check.

    `dead` is why nothing can be asked any more. `kept` is a check's failure inside a call back, which is raised when the
    call ends, whatever the submission made of it. `lasting` is what a test can't get rid of by catching it.
    """

    def __init__(self, frames: Frames, *, seconds: Seconds, is_checks: Callable[[str], bool], outcomes: Any = ()) -> None:
        super().__init__(frames, 0)
        self.known: dict[int, Any] = {}
        self.handles: dict[int, tuple[int, Any]] = {}
        self.guests = Guests(self, is_checks)
        self.tasks = Tasks(self)
        self.fresh_functions: dict[tuple[int, str], Any] = {}
        self.modules: dict[int, Any] = {}
        self.entered: list[int] = []
        self.mixed: set[int] = set()
        self.is_checks = is_checks
        self.asked = 0
        self.dead: BaseException | None = None
        self.lasting: BaseException | None = None
        self.kept: BaseException | None = None
        self.limit = 0.0
        self._seconds = seconds
        self._allowed: float | None = None
        self._unsaid = list(LIBRARIES)
        self._plain: dict[Any, type] = {}
        self._outcomes = (AssertionError, *outcomes)
        self.operations = {
            **self.guests.operations,
            "input": lambda prompt="": builtins.input(prompt),
            "read line": lambda size=-1: sys.stdin.readline(size),
            "read": lambda size=-1: sys.stdin.read(size),
        }

    # ------------------------------------------------------------------------------------------------ what a check does

    def call(self, target: Any, args: tuple[Any, ...], named: dict[str, Any]) -> Any:
        if named:
            return self.ask("call", target, tuple(named), *args, *named.values())
        return self.ask("call", target, None, *args)

    def do(self, target: Any, name: str, args: tuple[Any, ...], named: dict[str, Any]) -> Any:
        """Call its method or function of that name."""
        if named:
            return self.ask("do", target, name, tuple(named), *args, *named.values())
        return self.ask("do", target, name, None, *args)

    def call_method(self, kind: type, name: str, args: tuple[Any, ...], named: dict[str, Any]) -> Any:
        """`kind.name(*args)`, where the first argument is most often the object itself."""
        if args and type(args[0]) is kind:
            return self.do(args[0], name, args[1:], named)
        return self.do(kind, name, args, named)

    def get(self, target: Any, name: str) -> Any:
        """An attribute. A class that is asked for by name is one that the check names."""
        value = self.ask("get", target, name)
        if isinstance(value, type) and value in ABOUT:
            ABOUT[value].named = True
        return value

    def ask(self, operation: str, *values: Any) -> Any:
        if self.dead is not None:
            raise Gone(str(self.dead)) from self.dead
        self.asked += 1
        if self.nested == 0:
            self.limit, self._allowed = self._allowed or self._seconds(), None
        try:
            value = super().ask(operation, *values)
        except BaseException as error:
            self._keep(error)
            if self.nested == 0 and self.kept is not None:
                raise self.kept from None
            raise
        if self.kept is not None and self.nested == 0:
            raise self.kept
        return value

    def _keep(self, error: BaseException) -> None:
        """Some ends are the test's end, whatever it catches; some are the end of the conversation."""
        if isinstance(error, Gone | WireBroken):
            self.dead = self.lasting = error
        elif isinstance(error, Timeout | TooMuchOutput):
            self.lasting = self.lasting or error
            if self.waiting:
                self.dead = error  # our own alarm rang in the middle of a message

    def allow(self, seconds: float) -> None:
        """The next call has so much time."""
        self._allowed = seconds

    def begin(self) -> None:
        """Another test, or another example of one, begins."""
        self.kept = self.lasting = None
        self.entered.clear()

    # ------------------------------------------------------------------------------------------------ as a peer does it

    def writer(self) -> CallerWriter:
        return CallerWriter(self)

    def reader(self, blobs: bytes) -> CallerReader:
        return CallerReader(self, blobs)

    def news(self) -> News:
        loaded = [name for name in self._unsaid if name in sys.modules]
        return {"limit": self.limit, "libraries": loaded} if loaded else {"limit": self.limit}

    def patience(self) -> float | None:
        return self.limit + GRACE

    def heard(self, news: News) -> None:
        for stream, text in news.get("printed", ()):
            if type(text) is not str or stream not in (1, 2):
                raise Malformed("not output")
            try:
                (sys.stdout if stream == 1 else sys.stderr).write(text)
            except TooMuchOutput as error:
                self.kept = self.lasting = error
        for handle, name in news.get("stale", ()):
            self.fresh_functions.pop((handle, name), None)

    def send(self, head: str, values: tuple[Any, ...]) -> None:
        if self.dead is None:
            self._dropped += self.links.unused()
        super().send(head, values)
        if self._unsaid:
            self._unsaid = [name for name in self._unsaid if name not in sys.modules]

    def failure(self, error: BaseException) -> tuple[Any, ...]:
        return (error,)

    def failed(self, values: list[Any]) -> BaseException:
        match values:
            case ["slow", facts]:
                return _with_facts(Timeout(self.limit), facts)
            case ["output", facts]:
                return _with_facts(TooMuchOutput(), facts)
            case [BaseException() as error, facts]:
                return _with_facts(error.with_traceback(None), facts)
        return WireBroken("not an exception")

    def _fail(self, error: BaseException) -> None:
        """A check's failure inside a call back is not the submission's to swallow."""
        if isinstance(error, self._outcomes) or not isinstance(error, Exception):
            self.kept = self.lasting = self.kept or error
        super()._fail(error)

    def plain_class(self, kind: Any) -> type:
        """A class for objects of one that both sides have. What it can do is looked up in ours."""
        if kind not in self._plain:
            special = frozenset(name for name in SPECIAL if _has(kind, name))
            made = type.__new__(RemoteMeta, kind.__name__, (RemoteObject,), {"__slots__": (), **special_methods(special)})
            ABOUT[made] = About(self, -1, frozenset())
            self._plain[kind] = made
        return self._plain[kind]

    def stands_for(self, handle: int, value: Any) -> Any:
        self.known[handle] = value
        self.handles[id(value)] = (handle, value)
        return value


def _has(kind: Any, name: str) -> bool:
    method = getattr(kind, name, None)
    return method is not None and method is not getattr(object, name, None)


def _with_facts(error: BaseException, facts: Any) -> BaseException:
    error.__dict__["_wire_facts"] = facts.facts if type(facts) is Facts else None
    return error
