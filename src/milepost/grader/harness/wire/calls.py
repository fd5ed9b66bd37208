"""What the submission may do with an object of the check's that a test handed to it.

It may call what can be called, and use fakes, mocks, files and iterators as their users would. It can't reach what is behind
them: modules, frames, private names, or the methods by which a mock is judged.
"""

import types
import unittest.mock
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .peer import call

if TYPE_CHECKING:
    from .caller import Caller

CLOSED = (types.ModuleType, types.FrameType, types.CodeType, types.TracebackType, types.FunctionType, types.MethodType)
OPEN_MODULES = frozenset(
    [
        "_asyncio",
        "_collections",
        "_csv",
        "_io",
        "_random",
        "array",
        "asyncio",
        "builtins",
        "codecs",
        "collections",
        "contextlib",
        "csv",
        "datetime",
        "functools",
        "io",
        "itertools",
        "queue",
        "random",
        "sqlite3",
        "string",
        "tempfile",
        "threading",
        "types",
        "unittest.mock",
        "weakref",
    ]
)
JUDGED = frozenset(dir(unittest.mock.Mock))  # of a mock: how the check asks it what happened
SPECIAL = frozenset(
    f"__{name}__"
    for name in [
        "len",
        "bool",
        "hash",
        "int",
        "float",
        "index",
        "str",
        "iter",
        "next",
        "getitem",
        "setitem",
        "delitem",
        "contains",
        "enter",
        "exit",
        "eq",
        "lt",
        "le",
        "gt",
        "ge",
        "add",
        "radd",
        "sub",
        "rsub",
        "mul",
        "rmul",
        "truediv",
        "rtruediv",
        "mod",
        "neg",
        "abs",
        "reversed",
        "fspath",
        "aiter",
        "anext",
        "aenter",
        "aexit",
        "await",
        "call",
    ]
)
ABSENT: Any = object()


class Guests:
    """Objects of the check's, under the numbers that the submission knows them by."""

    def __init__(self, caller: "Caller", is_checks: Callable[[str], bool]) -> None:
        self._caller = caller
        self._is_checks = is_checks
        self._objects: list[Any] = []
        self._numbers: dict[int, int] = {}
        self.operations: dict[str, Callable[..., Any]] = {
            "guest call": self._call,
            "guest get": self._get,
            "guest set": self._set,
            "guest repr": lambda number: repr(self.object(number)),
            "guest special": self._special,
        }

    def object(self, number: Any) -> Any:
        if type(number) is not int or not 0 <= number < len(self._objects):
            raise LookupError("no such object of the check's")
        return self._objects[number]

    def number(self, value: Any) -> tuple[int, bool]:
        """Its number, and whether it is a new one."""
        number = self._numbers.get(id(value))
        if number is not None:
            return number, False
        self._numbers[id(value)] = number = len(self._objects)
        self._objects.append(value)
        return number, True

    def forget(self, numbers: list[int]) -> None:
        """The other side never heard of these."""
        for number in numbers:
            self._numbers.pop(id(self._objects[number]), None)

    def described(self, value: Any) -> dict[str, Any]:
        kind = type(value)
        special = [name for name in SPECIAL if getattr(kind, name, None) is not None and not _is_objects(kind, name)]
        return {
            "type": kind.__name__,
            "function": kind is types.FunctionType,
            "special": special if self._is_open(value) else ["__call__"] * callable(value),
            "name": _text(value, "__name__"),
            "qualname": _text(value, "__qualname__"),
            "doc": _text(value, "__doc__") if callable(value) else None,
        }

    def _is_own(self, value: Any) -> bool:
        """Whether the check defines its class."""
        return self._is_checks(type(value).__module__)

    def _is_open(self, value: Any) -> bool:
        if isinstance(value, (*CLOSED, type)):
            return False
        return self._is_own(value) or type(value).__module__.partition(".")[0] in OPEN_MODULES or _is_mock(value)

    def _allow(self, value: Any, name: Any) -> None:
        special = type(name) is not str or (name.startswith("__") and name != "__dict__")
        hidden = special or (name.startswith("_") and not self._is_own(value))
        if hidden or not self._is_open(value) or (_is_mock(value) and name in JUDGED):
            raise AttributeError(
                f"{type(value).__name__!r} object has no attribute {str(name)[:100]!r} that a submission can use"
            )

    def _call(self, number: Any, names: Any, *values: Any) -> Any:
        target = self.object(number)
        if not callable(target) or isinstance(target, types.ModuleType):
            raise TypeError(f"{type(target).__name__!r} object is not callable")
        return call(target, names, *values)

    def _get(self, number: Any, name: Any) -> Any:
        target = self.object(number)
        self._allow(target, name)
        return getattr(target, name)

    def _set(self, number: Any, name: Any, value: Any) -> None:
        target = self.object(number)
        self._allow(target, name)
        if not self._is_own(target) or name == "__dict__":
            raise AttributeError(f"a submission can't set {name!r} of a {type(target).__name__}")
        setattr(target, name, value)

    def _special(self, number: Any, name: Any, args: Any) -> Any:
        target = self.object(number)
        if name not in SPECIAL or not self._is_open(target):
            raise TypeError(f"{type(target).__name__!r} object has no {str(name)[:50]}")
        if name == "__exit__":
            args = (type(args[1]), args[1], None) if args and isinstance(args[1], BaseException) else (None, None, None)
        return _bound(target, name)(*args)


def _bound(target: Any, name: str) -> Any:
    """A special method as Python itself looks it up: of the class, and bound only if it binds, which a mock's doesn't."""
    method = next(vars(kind)[name] for kind in type(target).__mro__ if name in vars(kind))
    return method.__get__(target, type(target)) if hasattr(type(method), "__get__") else method


def _is_mock(value: Any) -> bool:
    return isinstance(value, unittest.mock.NonCallableMock)


def _is_objects(kind: type, name: str) -> bool:
    return getattr(kind, name, None) is getattr(object, name, ABSENT)


def _text(value: Any, name: str) -> str | None:
    text = getattr(value, name, None)
    return text if type(text) is str and not _is_mock(value) else None
