"""The submission's side: keeps the learner's objects under numbers, and does with them what the check asks.

Nothing here is protected from the learner's code, and nothing needs to be: the other side only reads values.
"""

import collections
import copy
import importlib
import operator
import types
from collections.abc import Callable
from typing import Any

from ..tape import TooMuchOutput
from ..watch import Timeout
from . import guest
from .alarm import Alarm
from .broken import WireBroken
from .describe import described_class, described_function, is_named_tuple, is_plain_function, parameters_of
from .frames import Frames
from .names import EXCEPTION_NAMES, TYPE_NAMES, name_of_class
from .peer import Peer
from .pending import Pending
from .raised import Raised
from .spell import read_spelled, spelled
from .values import Reader, Writer

MODULES = frozenset({types.ModuleType})


class Host(Peer):
    """`facts` says what is to be told about an exception; `printed` takes the output; `alarm` ends a call."""

    def __init__(
        self,
        frames: Frames,
        *,
        facts: Callable[[BaseException], Any],
        printed: Callable[[], Any],
        alarm: Alarm,
    ) -> None:
        super().__init__(frames, 1)
        self.objects: list[Any] = []
        self.handles: dict[int, int] = {}
        self.known: set[int] = set()
        self.told: list[int] = []
        self.guests: dict[int, Any] = {}
        self.foreign: dict[int, int] = {}
        self.watched: dict[tuple[int, str], Any] = {}
        self.raised = Raised(self)
        self.pending = Pending(self)
        self._facts = facts
        self._printed = printed
        self._alarm = alarm
        self.serving = False
        self._seconds = 0.0
        self.operations = {
            "import": importlib.import_module,
            "call": lambda target, args, names: target(*args, **_named(names)),
            "do": lambda target, name, args, names: getattr(target, name)(*args, **_named(names)),
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

    def writer(self) -> Writer:
        self.told.clear()
        return HostWriter(self)

    def reader(self, blobs: memoryview) -> Reader:
        return HostReader(self, blobs)

    def aside(self) -> Any:
        stale = [key for key, value in self.watched.items() if _now(self.objects[key[0]], key[1]) is not value]
        for key in stale:
            del self.watched[key]
        return [self._printed(), stale]

    def heard(self, aside: Any) -> None:
        self._seconds = aside

    def serve(self, operation: Any, *values: Any) -> None:
        if self.serving:
            super().serve(operation, *values)
            return
        self.serving = True
        self._alarm.start(self._seconds)
        try:
            super().serve(operation, *values)
        finally:
            self._alarm.stop()
            self.serving = False

    def unsent(self) -> None:
        self.known.difference_update(self.told)

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
            kind, values = self.receive()
            if kind != "?":
                raise WireBroken("an answer to nothing")
            self.serve(*values)

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

    def first_time(self, handle: int) -> bool:
        if handle in self.known:
            return False
        self.known.add(handle)
        self.told.append(handle)
        return True

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
            self.watched[self.handle_of(target), name] = value
        return value


class Facts:
    """What the harness says of an exception: JSON's values, passed as they are."""

    def __init__(self, facts: Any) -> None:
        self.facts = facts


class HostWriter(Writer):
    def __init__(self, host: Host) -> None:
        super().__init__(host.links)
        self.host = host

    def other(self, value: Any) -> Any:
        host = self.host
        kind = type(value)
        if kind is Facts:
            return ["facts", value.facts]
        number = guest.number_of(value)
        if number is None:
            number = host.foreign.get(id(value))
        if number is not None:
            return ["g", number]
        if isinstance(value, type):
            return self.class_form(value)
        expression = spelled(self, value)
        if expression is not None:
            return expression
        handle = host.handle_of(value)
        if handle in host.known:
            return ["h", handle]
        if isinstance(value, BaseException):
            host.first_time(handle)
            return host.raised.form(self, handle, value)
        if isinstance(value, tuple) and is_named_tuple(kind):
            return ["n", self.class_form(kind), self.items(tuple.__iter__(value))]
        host.first_time(handle)
        if is_plain_function(value):
            return ["f", handle, self.function_form(value)]
        if kind in (types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType):
            return ["k", handle, kind.__name__]
        return ["o", handle, self.class_form(kind)]

    def class_form(self, kind: type) -> Any:
        if id(kind) in self.host.foreign:
            return ["g", self.host.foreign[id(kind)]]
        if kind in TYPE_NAMES:
            return ["T", TYPE_NAMES[kind]]
        if kind in EXCEPTION_NAMES:
            return ["T", EXCEPTION_NAMES[kind]]
        if (name := name_of_class(kind)) is not None:
            return ["K", *name]
        handle = self.host.handle_of(kind)
        if not self.host.first_time(handle):
            return ["h", handle]
        form = described_class(kind)
        form["bases"] = [self.class_form(base) for base in kind.__bases__]
        form["methods"] = [[name, sort, self.function_form(function)] for name, sort, function in form["methods"]]
        form["annotations"] = self.annotations(vars(kind).get("__annotations__"))
        return ["class", handle, form]

    def function_form(self, function: Any) -> Any:
        form = described_function(function)
        parameters = parameters_of(function)
        if parameters is not None:
            form["parameters"] = [[name, kind, has, self.value(default)] for name, kind, has, default in parameters]
        form["annotations"] = self.annotations(function.__annotations__)
        if "__wrapped__" in vars(function):
            form["wrapped"] = self.value(function.__wrapped__)
        return form

    def annotations(self, annotations: Any) -> list[Any]:
        if type(annotations) is not dict:
            return []
        return [[name, self.value(value)] for name, value in annotations.items() if type(name) is str]


class HostReader(Reader):
    def __init__(self, host: Host, blobs: memoryview) -> None:
        super().__init__(host.links, blobs)
        self.host = host

    def other(self, form: list[Any]) -> Any:
        host = self.host
        match form:
            case ["h", int(handle)]:
                return host.objects[handle]
            case ["n", kind, items]:
                return tuple.__new__(self.value(kind), self.items(items))
            case ["g", int(number), dict(description)]:
                host.guests[number] = stand_in = guest.made(host, number, description)
                return stand_in
            case ["g", int(number)]:
                return host.guests[number]
            case ["N", str(module), str(name)]:
                return operator.attrgetter(name)(importlib.import_module(module))
            case ["&", maker, args, names]:
                return self.value(maker)(*self.items(args), **_named(tuple(self.items(names))))
            case ["m", int(number), str(name), list(fields), items]:
                return tuple.__new__(self._tuple(number, name, fields), self.items(items))
            case ["E", *parts]:
                return host.raised.read(self, *parts)
        return read_spelled(self, form)

    def _tuple(self, number: int, name: str, fields: list[str]) -> Any:
        """A class like a named tuple of the check's."""
        host = self.host
        if number not in host.guests:
            host.guests[number] = kind = collections.namedtuple(name, fields)
            host.foreign[id(kind)] = number
        return host.guests[number]


def _named(flat: tuple[Any, ...]) -> dict[str, Any]:
    return dict(zip(flat[::2], flat[1::2], strict=True))


def _now(target: Any, name: str) -> Any:
    return vars(target).get(name)


def _public(module: Any) -> list[str]:
    """The names that `from module import *` brings."""
    names = getattr(module, "__all__", None)
    return [n for n in (names if names is not None else vars(module)) if names is not None or not n.startswith("_")]
