"""Type expressions, as annotations have them: `list[int]`, `int | None`, `typing.Optional[str]`."""

import functools
import operator
import types
import typing
from typing import Any

from .names import EXCEPTIONS, PLAIN_TYPES, class_named, is_known
from .values import Malformed, Reader, Writer

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


def read_spelled(reader: Reader, form: list[Any]) -> Any:
    match form:
        case ["ga", origin, arguments]:
            origin = reader.value(origin)
            if not isinstance(origin, type):
                raise Malformed("not a type")
            return types.GenericAlias(origin, tuple(reader.items(arguments)))
        case ["or", arguments]:
            return functools.reduce(operator.or_, map(_type, reader.items(arguments)))
        case ["ty", str(name), None]:
            return FORMS[name]
        case ["ty", "Callable", arguments]:
            *given, returned = reader.items(arguments)
            return typing.Callable[given if given != [...] else ..., returned]
        case ["ty", str(name), arguments]:
            return FORMS[name][tuple(reader.items(arguments))]
    return read_named(form)


def _type(value: Any) -> Any:
    if value is None or isinstance(value, type | types.GenericAlias):
        return value
    raise Malformed("not a type")


def read_named(form: list[Any]) -> Any:
    """A type that both sides have."""
    match form:
        case ["T", str(name)]:
            return PLAIN_TYPES.get(name) or EXCEPTIONS[name]
        case ["K", str(module), str(name)] if is_known(module, name):
            return class_named(module, name) or object
    raise Malformed("no such form")
