"""Type expressions, as annotations have them: `list[int]`, `int | None`, `typing.Optional[str]`."""

import functools
import operator
import types
import typing
from collections.abc import Callable
from typing import Any

from .names import EXCEPTIONS, PLAIN_TYPES, class_named, is_known
from .values import Reader, Writer, need

FORMS = {name: value for name, value in vars(typing).items() if name.istitle() and not name.startswith("_")}
FORM_NAMES = {id(value): name for name, value in FORMS.items()}


def spelled(writer: Writer, value: Any) -> Any | None:
    """The form of a type expression, or None."""
    if type(value) is types.GenericAlias:
        return ["ga", writer.value(value.__origin__), writer.items(value.__args__)]
    if type(value) is types.UnionType:
        return ["or", writer.items(value.__args__)]
    if id(value) in FORM_NAMES and not isinstance(value, type):
        return ["ty", FORM_NAMES[id(value)], None]
    if type(value).__module__ == "typing" and hasattr(value, "__origin__"):
        return _of_typing(writer, value)
    return None


def _of_typing(writer: Writer, value: Any) -> Any | None:
    if value.__origin__ is typing.Union:
        return ["ty", "Union", writer.items(value.__args__)]
    name = getattr(value, "_name", None) or getattr(value.__origin__, "_name", None)
    return ["ty", name, writer.items(value.__args__)] if name in FORMS else None


def _alias(reader: Reader, origin: Any, arguments: Any) -> Any:
    origin = reader.value(origin)
    need(isinstance(origin, type))
    return types.GenericAlias(origin, tuple(reader.items(arguments)))


def _union(reader: Reader, arguments: Any) -> Any:
    return functools.reduce(operator.or_, map(_type, reader.items(arguments)))


def _type(value: Any) -> Any:
    need(value is None or isinstance(value, type | types.GenericAlias))
    return value


def _typing(reader: Reader, name: str, arguments: Any) -> Any:
    form = FORMS[name]
    if arguments is None:
        return form
    if name == "Callable":
        *given, returned = reader.items(arguments)
        return typing.Callable[given if given != [...] else ..., returned]
    return form[tuple(reader.items(arguments))]


def _plain_type(_: Reader, name: str) -> Any:
    """A type that both sides have."""
    return PLAIN_TYPES.get(name) or EXCEPTIONS[name]


def _known_class(_: Reader, module: str, name: str) -> Any:
    need(is_known(module, name))
    return class_named(module, name) or object


READERS: dict[str, Callable[..., Any]] = {"ga": _alias, "or": _union, "ty": _typing, "T": _plain_type, "K": _known_class}
