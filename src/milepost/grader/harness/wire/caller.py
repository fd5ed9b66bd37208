"""The check's side: calls the submission, and makes of what comes back values, or stand-ins for what stays over there."""

import builtins
import sys
from collections.abc import Callable
from typing import Any

from ..tape import TooMuchOutput
from ..watch import Timeout
from . import names
from .broken import Gone, WireBroken
from .calls import Guests
from .classes import make_class, make_function
from .frames import Frames
from .peer import Peer
from .rebuilt import rebuilt
from .remote import ABOUT, SPECIAL, About, RemoteMeta, RemoteObject, handle_of, make_object, special_methods
from .spell import read_spelled, spelled
from .tasks import Remote, Tasks
from .values import Malformed, Reader, Writer

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
        self.told: list[int] = []
        self.fresh_functions: dict[tuple[int, str], Any] = {}
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
        return self.ask("call", target, args, tuple(part for pair in named.items() for part in pair))

    def do(self, target: Any, name: str, args: tuple[Any, ...], named: dict[str, Any]) -> Any:
        """Call its method or function of that name."""
        return self.ask("do", target, name, args, tuple(part for pair in named.items() for part in pair))

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
        if self.nested == 0 and self.kept is not None:
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

    def writer(self) -> Writer:
        self.told.clear()
        return CallerWriter(self)

    def reader(self, blobs: memoryview) -> Reader:
        return CallerReader(self, blobs)

    def aside(self) -> Any:
        return self.limit

    def patience(self) -> float | None:
        return self.limit + GRACE

    def heard(self, aside: Any) -> None:
        printed, stale = aside
        for stream, text in printed:
            if type(text) is not str or stream not in (1, 2):
                raise Malformed("not output")
            try:
                (sys.stdout if stream == 1 else sys.stderr).write(text)
            except TooMuchOutput as error:
                self.kept = self.lasting = error
        for handle, name in stale:
            self.fresh_functions.pop((handle, name), None)

    def unsent(self) -> None:
        self.guests.forget(self.told)

    def send(self, kind: str, *values: Any) -> None:
        if self.dead is None:
            self._dropped += self.links.unused()
        super().send(kind, *values)

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


class Facts:
    """What the other side says of an exception, in JSON's values. Whoever uses it checks it."""

    __slots__ = ("facts",)

    def __init__(self, facts: Any) -> None:
        self.facts = facts


def _has(kind: Any, name: str) -> bool:
    method = getattr(kind, name, None)
    return method is not None and method is not getattr(object, name, None)


def _with_facts(error: BaseException, facts: Any) -> BaseException:
    error.__dict__["_wire_facts"] = facts.facts if type(facts) is Facts else None
    return error


class CallerWriter(Writer):
    def __init__(self, caller: Caller) -> None:
        super().__init__(caller.links)
        self.caller = caller

    def other(self, value: Any) -> Any:
        caller = self.caller
        kind = type(value)
        if kind is Remote:
            return ["h", value.handle]
        if kind in ABOUT:
            return self._remote(kind, value)
        if id(value) in caller.handles:
            return ["h", caller.handles[id(value)][0]]
        if isinstance(value, type):
            form = self._class(value)
            if form is not None:
                return form
        elif isinstance(value, BaseException):
            return self._exception(value)
        elif isinstance(value, tuple) and hasattr(kind, "_fields"):
            number, _ = caller.guests.number(kind)
            return ["m", number, kind.__name__, list(kind._fields), self.items(value)]
        form = spelled(self, value) or self._by_name(value)
        return form if form is not None else self.guest(value)

    def guest(self, value: Any) -> Any:
        number, is_new = self.caller.guests.number(value)
        if not is_new:
            return ["g", number]
        self.caller.told.append(number)
        return ["g", number, self.caller.guests.described(value)]

    def _remote(self, kind: Any, value: Any) -> Any:
        if isinstance(value, RemoteObject):
            return ["h", handle_of(value)]
        if isinstance(value, tuple):
            return ["n", ["h", ABOUT[kind].handle], self.items(tuple(value))]
        known = self.caller.handles.get(id(value))
        return ["h", known[0]] if known is not None else self._exception(value)

    def _class(self, value: type) -> Any | None:
        if value in ABOUT:
            return ["h", ABOUT[value].handle]
        name = names.TYPE_NAMES.get(value) or names.EXCEPTION_NAMES.get(value)
        if name is not None:
            return ["T", name]
        known = names.name_of_class(value)
        return ["K", *known] if known is not None else None

    def _exception(self, value: BaseException) -> Any:
        number, _ = self.caller.guests.number(value)
        kind: Any = next(base for base in type(value).__mro__ if base in names.EXCEPTION_NAMES or names.name_of_class(base))
        args = [arg if type(arg) in (str, int, float, bool, type(None)) else repr(arg) for arg in value.args]
        return ["E", number, kind.__name__, args, kind.__module__]

    def _by_name(self, value: Any) -> Any | None:
        if callable(value):
            named = names.name_of_function(value)
            if named is not None:
                return ["N", *named]
            parts = names.parts_of_call(value)
            if parts is not None:
                maker, args, named_args = parts
                flat = [part for pair in named_args.items() for part in pair]
                maker_form = ["N", "functools" if maker.__module__ == "functools" else "operator", maker.__name__]
                return ["&", maker_form, self.items(args), self.items(flat)]
        return None


class CallerReader(Reader):
    def __init__(self, caller: Caller, blobs: memoryview) -> None:
        super().__init__(caller.links, blobs)
        self.caller = caller

    def other(self, form: list[Any]) -> Any:
        caller = self.caller
        match form:
            case ["h", int(handle)]:
                return caller.known[handle]
            case ["f", int(handle), dict(description)] if handle not in caller.known:
                function = make_function(self, description, lambda args, named: caller.call(function, args, named))
                return caller.stands_for(handle, function)
            case ["o", int(handle), kind] if handle not in caller.known:
                return caller.stands_for(handle, make_object(self._class(kind), handle))
            case ["class", int(handle), dict(description)] if handle not in caller.known:
                return make_class(self, handle, description)
            case ["k", int(handle), str(kind)] if handle not in caller.known:
                return caller.stands_for(handle, caller.tasks.stand_in(Remote(handle), kind))
            case ["E", int(handle), kind, *parts] if handle not in caller.known:
                return rebuilt(self, handle, kind, *parts)
            case ["n", kind, items]:
                return tuple.__new__(self._tuple_class(kind), self.items(items))
            case ["g", int(number)]:
                return caller.guests.object(number)
            case ["facts", facts]:
                return Facts(facts)
        return read_spelled(self, form)

    def _class(self, form: Any) -> type:
        """A class of ours for an object's class; for one that both sides have, one that can do nothing but be asked."""
        kind = self.value(form)
        if kind in ABOUT and issubclass(kind, RemoteObject):
            return kind  # type: ignore[no-any-return] # it is a class
        return self.caller.plain_class(kind)

    def _tuple_class(self, form: Any) -> Any:
        kind = self.value(form)
        if not isinstance(kind, type) or not issubclass(kind, tuple) or not hasattr(kind, "_fields"):
            raise Malformed("not a tuple")
        return kind
