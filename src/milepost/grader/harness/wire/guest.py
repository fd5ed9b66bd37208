"""Objects of the check's, as the submission sees them: what a test hands in, such as a function, a fake, or an iterator."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .host import Host

_own = object.__getattribute__


class Guest:
    """Asks the check's side for everything. What it may do there is for that side to say."""

    __slots__ = ("__weakref__", "_guest_about", "_guest_host", "_guest_number")

    def __getattr__(self, name: str) -> Any:
        about = _own(self, "_guest_about")
        if name in about:
            return about[name]
        if name.startswith("__") and name != "__dict__":
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return _ask(self, "guest get", name)

    def __setattr__(self, name: str, value: Any) -> None:
        _ask(self, "guest set", name, value)

    def __repr__(self) -> str:
        return str(_ask(self, "guest repr"))


def made(host: "Host", number: int, description: dict[str, Any]) -> Guest:
    """A stand-in for object `number` of the check's. `special` names the methods that its type has."""
    special = {name: SPECIAL[name] for name in description["special"] if name in SPECIAL}
    kind = _Function if description["function"] else Guest
    about = {f"__{key}__": description[key] for key in ("name", "qualname", "doc") if description[key] is not None}
    stand_in: Any = object.__new__(
        type(str(description["type"]), (kind,), {"__slots__": (), "__doc__": description["doc"], **special})
    )
    object.__setattr__(stand_in, "_guest_host", host)
    object.__setattr__(stand_in, "_guest_number", number)
    object.__setattr__(stand_in, "_guest_about", about)
    return stand_in  # type: ignore[no-any-return] # it is made of a class that is made here


def number_of(value: Any) -> int | None:
    return _own(value, "_guest_number") if Guest in type(value).__mro__ else None


class _Function(Guest):
    """A function of the check's, which becomes a method in a class, as functions do."""

    __slots__ = ()

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        return self if instance is None else _Bound(self, instance)


class _Bound:
    def __init__(self, function: Any, instance: Any) -> None:
        self.__func__, self.__self__ = function, instance

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.__func__(self.__self__, *args, **kwargs)


def _ask(stand_in: Any, operation: str, *values: Any) -> Any:
    return _own(stand_in, "_guest_host").call_out(operation, _own(stand_in, "_guest_number"), *values)


def _call(self: Any, /, *args: Any, **kwargs: Any) -> Any:
    return _ask(self, "guest call", tuple(kwargs) or None, *args, *kwargs.values())


def _special(name: str) -> Any:
    def method(self: Any, *args: Any) -> Any:
        return _ask(self, "guest special", name, args)

    method.__name__ = name
    return method


def _await(self: Any) -> Any:
    return (yield from _own(self, "_guest_host").pending.awaited(self).__await__())


FORWARDED = [
    "__len__",
    "__bool__",
    "__hash__",
    "__int__",
    "__float__",
    "__index__",
    "__str__",
    "__iter__",
    "__next__",
    "__getitem__",
    "__setitem__",
    "__delitem__",
    "__contains__",
    "__enter__",
    "__exit__",
    "__eq__",
    "__lt__",
    "__le__",
    "__gt__",
    "__ge__",
    "__add__",
    "__radd__",
    "__sub__",
    "__rsub__",
    "__mul__",
    "__rmul__",
    "__truediv__",
    "__rtruediv__",
    "__mod__",
    "__neg__",
    "__abs__",
    "__reversed__",
    "__fspath__",
    "__aiter__",
    "__anext__",
    "__aenter__",
    "__aexit__",
]
SPECIAL = {name: _special(name) for name in FORWARDED} | {"__call__": _call, "__await__": _await}
