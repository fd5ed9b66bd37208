"""Exceptions of the submission, written down: their class, arguments and attributes, and what they came from."""

from typing import TYPE_CHECKING, Any

from .names import EXCEPTIONS, class_named

if TYPE_CHECKING:
    from .host_values import HostReader, HostWriter

SLOTS = ("name", "obj", "path", "value", "code")  # what some exceptions keep outside of their __dict__
MOST_ATTRIBUTES = 50
TEXT = 2_000


def form(writer: "HostWriter", handle: int, error: BaseException) -> Any:
    """Class, arguments, attributes, text, notes, cause."""
    arguments = error.args if isinstance(error.args, tuple) else ()
    return [
        "E",
        handle,
        writer.class_form(type(error)),
        [_or_its_name(writer, value) for value in arguments],
        [[name, _or_its_name(writer, value)] for name, value in _attributes(error)],
        _text_of(error),
        [note for note in getattr(error, "__notes__", ()) if isinstance(note, str)][:10],
        writer.value(error.__cause__) if error.__cause__ is not None else None,
        writer.value(error.__context__) if error.__context__ is not None and not error.__suppress_context__ else None,
    ]


def read(reader: "HostReader", number: int, name: str, args: Any, module: str = "builtins") -> Any:
    """An exception of the check's: the object that was made for `number` before, or one of the nearest known class."""
    host = reader.host
    if number in host.guests:
        return host.guests[number]
    kind = EXCEPTIONS.get(name) or class_named(module, name) or Exception
    values = reader.items(args)
    try:
        error = kind(*values)
    except Exception:
        error = Exception(*values)
    host.guests[number] = error
    host.foreign[id(error)] = number
    return error


def _attributes(error: BaseException) -> list[tuple[str, Any]]:
    own = {**{name: getattr(error, name) for name in SLOTS if _has_slot(error, name)}, **vars(error)}
    return [(name, value) for name, value in own.items() if isinstance(name, str) and name != "__notes__"][:MOST_ATTRIBUTES]


def _has_slot(error: BaseException, name: str) -> bool:
    return isinstance(error, ImportError | NameError | AttributeError) and getattr(error, name, None) is not None


def _or_its_name(writer: "HostWriter", value: Any) -> Any:
    return writer.or_else(value, f"<{type(value).__name__}>")


def _text_of(error: BaseException) -> str:
    try:
        return str.__str__(str(error))[:TEXT]
    except Exception:
        return f"<{type(error).__name__}, whose text can't be had>"
