"""Says what the check's side has to know of a class or a function of the submission, in JSON's values and the wire's."""

import dataclasses
import inspect
import types
from typing import Any

SPECIAL = frozenset(
    f"__{name}__"
    for name in [
        "len",
        "bool",
        "hash",
        "int",
        "float",
        "index",
        "complex",
        "str",
        "repr",
        "format",
        "bytes",
        "fspath",
        "contains",
        "iter",
        "next",
        "reversed",
        "getitem",
        "setitem",
        "delitem",
        "call",
        "enter",
        "exit",
        "aenter",
        "aexit",
        "aiter",
        "anext",
        "await",
        "get",
        "set",
        "delete",
        "set_name",
        "eq",
        "ne",
        "lt",
        "le",
        "gt",
        "ge",
        "neg",
        "pos",
        "abs",
        "invert",
        "round",
        "trunc",
        "floor",
        "ceil",
        "add",
        "radd",
        "iadd",
        "sub",
        "rsub",
        "isub",
        "mul",
        "rmul",
        "imul",
        "matmul",
        "rmatmul",
        "imatmul",
        "truediv",
        "rtruediv",
        "itruediv",
        "floordiv",
        "rfloordiv",
        "ifloordiv",
        "mod",
        "rmod",
        "imod",
        "pow",
        "rpow",
        "ipow",
        "divmod",
        "rdivmod",
        "and",
        "rand",
        "iand",
        "or",
        "ror",
        "ior",
        "xor",
        "rxor",
        "ixor",
        "lshift",
        "rlshift",
        "ilshift",
        "rshift",
        "rrshift",
        "irshift",
        "length_hint",
    ]
)
OF_CLASSES = ("__iter__", "__len__", "__getitem__", "__contains__")
MOST_METHODS = 200
OWN = (types.FunctionType, staticmethod, classmethod)


def described_class(kind: type) -> dict[str, Any]:
    """Its bases are left to the writer."""
    learners = [base for base in kind.__mro__ if base.__module__ != "builtins"]
    everything = [vars(base) for base in kind.__mro__ if base is not object]
    plain = "__getattribute__" not in {name for space in everything for name in space} or issubclass(kind, BaseException)
    return {
        "name": _text(kind.__name__),
        "qualname": _text(getattr(kind, "__qualname__", "")),
        "module": _text(getattr(kind, "__module__", "")),
        "doc": _text_or_none(kind.__doc__),
        "special": sorted(name for name in SPECIAL & {name for space in everything for name in space} if _has(kind, name)),
        "unhashable": kind.__hash__ is None,
        "methods": _methods(kind) if plain and learners else [],
        "of_class": [name for name in OF_CLASSES if hasattr(type(kind), name)] + ["__class_getitem__"] * _is_generic(kind),
        "abstract": sorted(map(_text, getattr(kind, "__abstractmethods__", ()))),
        "fields": _fields(kind),
        "items": _items(kind),
    }


def described_function(function: Any) -> dict[str, Any]:
    """Of a Python function. Defaults and annotations are left to the writer."""
    code = function.__code__
    return {
        "name": _text(function.__name__),
        "qualname": _text(function.__qualname__),
        "doc": _text_or_none(function.__doc__),
        "flags": code.co_flags & (inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR),
        "line": code.co_firstlineno,
        "file": code.co_filename,
    }


def parameters_of(function: Any) -> list[tuple[str, int, bool, Any]] | None:
    """Name, kind, whether it has a default, and the default."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except (ValueError, TypeError):
        return None
    return [
        (p.name, int(p.kind), p.default is not p.empty, p.default if p.default is not p.empty else None) for p in parameters
    ]


def is_plain_function(value: Any) -> bool:
    """A function that carries nothing of its own, so that the check's side can have one just like it."""
    return type(value) is types.FunctionType and not (vars(value).keys() - {"__wrapped__"})


def is_named_tuple(kind: type) -> bool:
    """A tuple with names that compares, hashes and iterates as tuples do."""
    own = {name for base in kind.__mro__ if base not in (tuple, object) for name in vars(base)}
    return (
        issubclass(kind, tuple)
        and isinstance(getattr(kind, "_fields", None), tuple)
        and not own
        & {"__eq__", "__ne__", "__lt__", "__gt__", "__le__", "__ge__", "__hash__", "__iter__", "__getitem__", "__len__"}
    )


def _methods(kind: type) -> list[tuple[str, str, Any]]:
    """Name, sort and function of each method that the class has itself."""
    found = []
    for name, value in list(vars(kind).items())[:MOST_METHODS]:
        if type(name) is not str or (name.startswith("__") and name.endswith("__") and name != "__init__"):
            continue
        if type(value) in OWN:
            function = value if type(value) is types.FunctionType else value.__func__
            if is_plain_function(function):
                found.append((name, type(value).__name__[0], function))
    return found


def _fields(kind: type) -> list[Any] | None:
    if not dataclasses.is_dataclass(kind):
        return None
    options = getattr(kind, "__dataclass_params__", None)
    frozen = bool(getattr(options, "frozen", False))
    fields = [[_text(f.name), bool(f.init), bool(f.repr), f.compare is not False] for f in dataclasses.fields(kind)]
    return [frozen, fields]


def _items(kind: type) -> list[str] | None:
    return [_text(name) for name in kind._fields] if is_named_tuple(kind) else None  # type: ignore[attr-defined] # it was looked for


def _has(kind: type, name: str) -> bool:
    return getattr(kind, name, None) is not None


def _is_generic(kind: type) -> bool:
    return hasattr(kind, "__class_getitem__")


def _text(value: Any) -> str:
    return str.__str__(value)[:200] if isinstance(value, str) else ""


def _text_or_none(value: Any) -> str | None:
    return str.__str__(value)[:5_000] if isinstance(value, str) else None
