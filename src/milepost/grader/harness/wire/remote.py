"""The submission's classes and objects as a check sees them.

An object has a class of ours with the methods that the learner's class has; each passes the call on. What the learner's own
code may decide is bounded here, so that a lying object can't pass for the right answer:

- Plain data is compared with plain data only: an object of the submission's is never equal to it, and has no order with it.
- An object of a class that the check never named takes part in no comparison, no `in`, no arithmetic.
- Arithmetic between such an object and plain data gives an object of the submission's again.
- What has to be a number, a truth value or a text is exactly that.
- A `with` statement of the learner's can't make a check's failure disappear.
"""

import dis
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from .caller import Caller

ALLOWED = frozenset(
    [
        "__dict__",
        "__name__",
        "__qualname__",
        "__wrapped__",
        "__self__",
        "__func__",
        "__annotations__",
        "__defaults__",
        "__kwdefaults__",
        "__members__",
        "__match_args__",
        "__all__",
        "__file__",
    ]
)
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
_RAISE = dis.opmap["RAISE_VARARGS"]


class About:
    """What we know of a class of the submission's. `named`: the check has named it."""

    __slots__ = ("caller", "handle", "named", "of_class")

    def __init__(self, caller: "Caller", handle: int, of_class: frozenset[str]) -> None:
        self.caller = caller
        self.handle = handle
        self.of_class = of_class
        self.named = False


ABOUT: dict[type, About] = {}


class CannotInherit(TypeError):
    """A class of the check's that would inherit from one of the submission's."""


class RemoteMeta(type):
    """The class of the submission's classes."""

    def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any]) -> "RemoteMeta":
        above = next((base.__name__ for base in bases if base in ABOUT), None)
        if above is not None:
            raise CannotInherit(
                f"{name} can't inherit from {above}, which is a class of the submission and lives in another process. "
                f"Call {above} itself, or hand the submission a function or an object of the check's own."
            )
        return super().__new__(cls, name, bases, space)

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        return ABOUT[cls].caller.call(cls, args, kwargs)

    def __getattr__(cls, name: str) -> Any:
        if (name.startswith("__") and name not in ALLOWED) or cls not in ABOUT:
            raise AttributeError(f"type object {cls.__name__!r} has no attribute {name!r}")
        return ABOUT[cls].caller.get(cls, name)

    def __setattr__(cls, name: str, value: Any) -> None:
        ABOUT[cls].caller.ask("set", cls, name, value)

    def __delattr__(cls, name: str) -> None:
        ABOUT[cls].caller.ask("delete", cls, name)

    def __dir__(cls) -> list[str]:
        return names_of(cls)

    def __iter__(cls) -> Any:
        return _of_class(cls, "__iter__")

    def __len__(cls) -> int:
        return exactly(int, _of_class(cls, "__len__"))  # type: ignore[no-any-return] # it is checked

    def __bool__(cls) -> bool:
        return True

    def __getitem__(cls, key: Any) -> Any:
        return _of_class(cls, "__getitem__", key)

    def __contains__(cls, value: Any) -> bool:
        return exactly(bool, _of_class(cls, "__contains__", value))  # type: ignore[no-any-return] # it is checked


class RemoteObject(metaclass=RemoteMeta):
    """An object of the submission's."""

    __slots__ = ("__weakref__", "_wire_handle")

    def __getattr__(self, name: str) -> Any:
        return attribute(self, name)

    def __setattr__(self, name: str, value: Any) -> None:
        ABOUT[type(self)].caller.ask("set", self, name, value)

    def __delattr__(self, name: str) -> None:
        ABOUT[type(self)].caller.ask("delete", self, name)

    def __dir__(self) -> list[str]:
        return names_of(self)

    def __copy__(self) -> Any:
        return ABOUT[type(self)].caller.ask("copy", self, False)

    def __deepcopy__(self, _: Any) -> Any:
        return ABOUT[type(self)].caller.ask("copy", self, True)

    def __reduce_ex__(self, _: Any) -> NoReturn:
        raise TypeError(f"an object of the submission's class {type(self).__name__} can't be pickled by a check")


_HANDLE: Any = RemoteObject.__dict__["_wire_handle"]


def handle_of(value: RemoteObject) -> int:
    return _HANDLE.__get__(value)  # type: ignore[no-any-return] # we put it there


def make_object(kind: type, handle: int) -> RemoteObject:
    value: Any = object.__new__(kind)
    _HANDLE.__set__(value, handle)
    return value  # type: ignore[no-any-return] # every such class inherits from it


def is_remote(value: Any) -> bool:
    """Whether it is an object or a class of the submission's."""
    return type(value) in ABOUT or (isinstance(value, type) and value in ABOUT)


def exactly(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise TypeError(f"the submission gave {type(value).__name__} where only {kind.__name__} can be")
    return value


def attribute(value: Any, name: str) -> Any:
    if name.startswith("__") and name not in ALLOWED:
        raise AttributeError(f"{type(value).__name__!r} object has no attribute {name!r}")
    caller = ABOUT[type(value)].caller
    if name == "__dict__":
        return caller.ask("variables", value)
    return caller.get(value, name)


def names_of(value: Any) -> list[str]:
    names = (ABOUT[value] if value in ABOUT else ABOUT[type(value)]).caller.ask("names", value)
    return [name for name in names if type(name) is str] if type(names) is list else []


def special_methods(names: frozenset[str]) -> dict[str, Any]:
    return {name: SPECIAL[name] for name in names if name in SPECIAL}


def _ask(self: Any, name: str, *args: Any) -> Any:
    return ABOUT[type(self)].caller.ask("special", self, name, args)


def _of_class(cls: Any, name: str, *args: Any) -> Any:
    about = ABOUT.get(cls)
    if about is None or not about.of_class & {name, "__class_getitem__" if name == "__getitem__" else name}:
        raise TypeError(f"type object {cls.__name__!r} has no {name}")
    return about.caller.ask("of class", cls, name, args)


def _freely(name: str) -> Any:
    return lambda self, *args: _unmixed(self, name, _ask(self, name, *args))


def _exact(name: str) -> Any:
    kind = EXACT[name]
    return lambda self, *args: _unmixed(self, name, exactly(kind, _ask(self, name, *args)))


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
            value = _ask(self, name)
        except Exception as error:
            if name == "__str__":
                raise
            return f"<{type(self).__name__} object, whose repr raises {type(error).__name__}>"
        return value if type(value) is str else f"<{type(self).__name__} object, whose {name} is no text>"

    return method


def _contains(self: Any, item: Any) -> bool:
    _needs_name(self, "in")
    return exactly(bool, _ask(self, "__contains__", item))  # type: ignore[no-any-return] # it is checked


def _equality(name: str) -> Any:
    def method(self: Any, other: Any) -> Any:
        if not is_remote(other) or not ABOUT[type(self)].named:
            return NotImplemented
        value = _ask(self, name, other)
        return value if value is NotImplemented else value is True

    return method


def _order(name: str) -> Any:
    def method(self: Any, other: Any) -> Any:
        if not is_remote(other):
            return NotImplemented
        _needs_name(self, name)
        return _ask(self, name, other)

    return method


def _arithmetic(name: str) -> Any:
    def method(self: Any, *others: Any) -> Any:
        _needs_name(self, name)
        value = _ask(self, name, *others)
        if value is not NotImplemented and not is_remote(value) and not all(map(is_remote, others)):
            raise TypeError(
                f"{name} of an object of the submission's class {type(self).__name__} with plain data "
                f"gave {type(value).__name__}"
                ": only an object of the submission's is taken there"
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


def _enter(name: str) -> Any:
    def method(self: Any) -> Any:
        caller = ABOUT[type(self)].caller
        value = _ask(self, name)
        caller.entered.append(caller.asked)
        return value

    return method


def _exit(self: Any, kind: Any = None, error: Any = None, trace: TracebackType | None = None) -> bool:
    caller = ABOUT[type(self)].caller
    asked = caller.entered.pop() if caller.entered else -1
    alone = caller.asked == asked
    swallowed = bool(_ask(self, "__exit__", kind, error, None) is True)
    return swallowed and kind is not None and may_swallow(kind, trace, caller.is_checks, alone=alone)


async def _aexit(self: Any, kind: Any = None, error: Any = None, trace: TracebackType | None = None) -> bool:
    caller = ABOUT[type(self)].caller
    asked = caller.entered.pop() if caller.entered else -1
    alone = caller.asked == asked
    value = await _ask(self, "__aexit__", kind, error, None)
    return value is True and kind is not None and may_swallow(kind, trace, caller.is_checks, alone=alone)


def may_swallow(
    kind: type[BaseException], trace: TracebackType | None, is_checks: Callable[[str], bool], *, alone: bool
) -> bool:
    """Only what the check raises itself: by a `raise`, or by anything at all when it asked nothing of the submission."""
    if (
        not issubclass(kind, Exception)
        or issubclass(kind, AssertionError)
        or kind.__module__.startswith(("_pytest", "unittest"))
    ):
        return False
    if trace is None:
        return alone
    while trace.tb_next is not None:
        trace = trace.tb_next
    code = trace.tb_frame.f_code
    return alone or (
        code.co_code[trace.tb_lasti] == _RAISE and not trace.tb_frame.f_globals.get("__name__", "").startswith(HERE)
    )


HERE = __name__.rpartition(".")[0]


def _await(self: Any) -> Any:
    return ABOUT[type(self)].caller.tasks.run(self).__await__()


def _hash(self: Any) -> int:
    return hash(exactly(int, _ask(self, "__hash__")))


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
    "__enter__": _enter("__enter__"),
    "__aenter__": _enter("__aenter__"),
    "__exit__": _exit,
    "__aexit__": _aexit,
    "__await__": _await,
}
