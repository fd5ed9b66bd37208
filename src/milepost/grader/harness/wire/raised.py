"""Exceptions of the submission, written down: their class, arguments and attributes, and what they came from."""

from typing import TYPE_CHECKING, Any

from .broken import CannotCross
from .names import EXCEPTIONS, class_named
from .values import Reader, Writer

if TYPE_CHECKING:
    from .host import Host

SLOTS = ("name", "obj", "path", "value", "code")  # what some exceptions keep outside of their __dict__
MOST_ATTRIBUTES = 50
TEXT = 2_000


class Raised:
    def __init__(self, host: "Host") -> None:
        self._host = host

    def form(self, writer: Any, handle: int, error: BaseException) -> Any:
        """Class, arguments, attributes, text, notes, cause."""
        return [
            "E",
            handle,
            writer.class_form(type(error)),
            self._values(writer, error.args),
            self._attributes(writer, error),
            _text_of(error),
            [note for note in getattr(error, "__notes__", ()) if isinstance(note, str)][:10],
            writer.value(error.__cause__) if error.__cause__ is not None else None,
            writer.value(error.__context__) if error.__context__ is not None and not error.__suppress_context__ else None,
        ]

    def read(self, reader: Reader, number: int, name: str, args: Any, module: str = "builtins", attributes: Any = ()) -> Any:
        """An exception of the check's: the object that was made for `number` before, or one of the nearest known class."""
        known = self._host.guests.get(number)
        if known is not None:
            return known
        kind = EXCEPTIONS.get(name) or class_named(module, name) or Exception
        values = reader.items(args)
        try:
            error = kind(*values)
        except Exception:
            error = Exception(*values)
        self._host.guests[number] = error
        self._host.foreign[id(error)] = number
        return error

    def _values(self, writer: Writer, values: Any) -> list[Any]:
        return [_or_text(writer, value) for value in values] if isinstance(values, tuple) else []

    def _attributes(self, writer: Writer, error: BaseException) -> list[Any]:
        own = {**{name: getattr(error, name) for name in SLOTS if _has_slot(error, name)}, **vars(error)}
        names = [name for name in own if isinstance(name, str) and name != "__notes__"][:MOST_ATTRIBUTES]
        return [[name, _or_text(writer, own[name])] for name in names]


def _has_slot(error: BaseException, name: str) -> bool:
    return isinstance(error, ImportError | NameError | AttributeError) and getattr(error, name, None) is not None


def _or_text(writer: Writer, value: Any) -> Any:
    try:
        return writer.value(value)
    except CannotCross:
        return f"<{type(value).__name__}>"


def _text_of(error: BaseException) -> str:
    try:
        return str.__str__(str(error))[:TEXT]
    except Exception:
        return f"<{type(error).__name__}, whose text can't be had>"
