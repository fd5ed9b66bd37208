"""Operators on the submission's objects. What the learner's own code may decide there is bounded, so that a lying object
can't pass for the right answer:

- Plain data is compared with plain data only: an object of the submission's is never equal to it, and has no order with it.
- An object of a class that the check never named takes part in no comparison, no `in`, no arithmetic.
- Arithmetic between such an object and plain data gives an object of the submission's again.
- What has to be a number, a truth value or a text is exactly that.
"""

from collections.abc import Callable
from typing import Any

from . import entered
from .remote import ABOUT, RemoteObject, ask_special, exactly, handle_of, is_remote

EXACT: dict[str, type] = {
    "__len__": int,
    "__bool__": bool,
    "__hash__": int,
    "__int__": int,
    "__index__": int,
    "__length_hint__": int,
    "__float__": float,
    "__complex__": complex,
    "__str__": str,
    "__repr__": str,
    "__format__": str,
    "__fspath__": str,
    "__bytes__": bytes,
    "__contains__": bool,
}
NUMERIC = frozenset(
    f"__{name}__"
    for name in [
        "abs",
        "neg",
        "pos",
        "invert",
        "round",
        "trunc",
        "floor",
        "ceil",
        "int",
        "float",
        "index",
        "complex",
        "bool",
        "len",
        "hash",
    ]
)
ORDER = frozenset({"__lt__", "__le__", "__gt__", "__ge__"})
EQUALITY = frozenset({"__eq__", "__ne__"})
ARITHMETIC = frozenset(
    f"__{how}{name}__"
    for name in [
        "add",
        "sub",
        "mul",
        "matmul",
        "truediv",
        "floordiv",
        "mod",
        "pow",
        "divmod",
        "and",
        "or",
        "xor",
        "lshift",
        "rshift",
    ]
    for how in ("", "r", "i")
)


def special_methods(names: frozenset[str]) -> dict[str, Any]:
    return {name: SPECIAL[name] for name in names if name in SPECIAL}


def _freely(name: str) -> Any:
    return lambda self, *args: _unmixed(self, name, ask_special(self, name, *args))


def _exact(name: str) -> Any:
    kind = EXACT[name]
    return lambda self, *args: _unmixed(self, name, exactly(kind, ask_special(self, name, *args)))


def _unmixed(self: Any, name: str, value: Any) -> Any:
    """What came of plain data in arithmetic may know what is expected. So no number comes of it, not even by a detour."""
    mixed = ABOUT[type(self)].caller.mixed
    if handle_of(self) in mixed:
        if isinstance(value, RemoteObject):
            mixed.add(handle_of(value))
        elif name in NUMERIC:
            raise TypeError(
                f"{name} of an object of the submission's class {type(self).__name__} that came of arithmetic with plain "
                f"data gave {type(value).__name__}: look at its attributes instead"
            )
    return value


def _text(name: str) -> Any:
    def method(self: Any) -> str:
        try:
            value = ask_special(self, name)
        except Exception as error:
            if name == "__str__":
                raise
            return f"<{type(self).__name__} object, whose repr raises {type(error).__name__}>"
        return value if type(value) is str else f"<{type(self).__name__} object, whose {name} is no text>"

    return method


def _contains(self: Any, item: Any) -> bool:
    _needs_name(self, "in")
    return exactly(bool, ask_special(self, "__contains__", item))  # type: ignore[no-any-return] # it is checked


def _equality(name: str) -> Any:
    def method(self: Any, other: Any) -> Any:
        if not is_remote(other) or not ABOUT[type(self)].named:
            return NotImplemented
        value = ask_special(self, name, other)
        return value if value is NotImplemented else value is True

    return method


def _order(name: str) -> Any:
    def method(self: Any, other: Any) -> Any:
        if not is_remote(other):
            return NotImplemented
        _needs_name(self, name)
        return ask_special(self, name, other)

    return method


def _arithmetic(name: str) -> Any:
    def method(self: Any, *others: Any) -> Any:
        _needs_name(self, name)
        value = ask_special(self, name, *others)
        if value is not NotImplemented and not is_remote(value) and not all(map(is_remote, others)):
            raise TypeError(
                f"{name} of an object of the submission's class {type(self).__name__} with plain data "
                f"gave {type(value).__name__}: only an object of the submission's is taken there"
            )
        if isinstance(value, RemoteObject) and not all(map(is_remote, others)):
            ABOUT[type(self)].caller.mixed.add(handle_of(value))
        return value

    return method


def _needs_name(self: Any, name: str) -> None:
    if not ABOUT[type(self)].named:
        raise TypeError(
            f"this is an object of the submission's own class {type(self).__name__}, which the check doesn't name, "
            f"so {name} means nothing for it: plain data was expected"
        )


def _await(self: Any) -> Any:
    return ABOUT[type(self)].caller.tasks.run(self).__await__()


def _hash(self: Any) -> int:
    return hash(exactly(int, ask_special(self, "__hash__")))


def _instance_call(self: Any, *args: Any, **kwargs: Any) -> Any:
    return ABOUT[type(self)].caller.call(self, args, kwargs)


FREE = [
    "__iter__",
    "__next__",
    "__reversed__",
    "__getitem__",
    "__setitem__",
    "__delitem__",
    "__get__",
    "__set__",
    "__delete__",
    "__set_name__",
    "__neg__",
    "__pos__",
    "__abs__",
    "__invert__",
    "__round__",
    "__trunc__",
    "__floor__",
    "__ceil__",
    "__aiter__",
    "__anext__",
]
SPECIAL: dict[str, Callable[..., Any]] = {
    **{name: _freely(name) for name in FREE},
    **{name: _exact(name) for name in EXACT},
    **{name: _equality(name) for name in EQUALITY},
    **{name: _order(name) for name in ORDER},
    **{name: _arithmetic(name) for name in ARITHMETIC},
    "__str__": _text("__str__"),
    "__repr__": _text("__repr__"),
    "__contains__": _contains,
    "__hash__": _hash,
    "__call__": _instance_call,
    **entered.SPECIAL,
    "__await__": _await,
}
