"""The submission's classes, objects and modules as a check sees them: each of ours passes on what is done to it.

What they answer to operators is bounded in `special`.
"""

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


def _of_class(cls: Any, name: str, *args: Any) -> Any:
    about = ABOUT.get(cls)
    if about is None or not about.of_class & {name, "__class_getitem__" if name == "__getitem__" else name}:
        raise TypeError(f"type object {cls.__name__!r} has no {name}")
    return about.caller.ask("of class", cls, name, args)


def ask_special(self: Any, name: str, *args: Any) -> Any:
    """What its class's method of that name gives over there."""
    return ABOUT[type(self)].caller.ask("special", self, name, args)
