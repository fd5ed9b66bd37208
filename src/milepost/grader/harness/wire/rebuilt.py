"""Exceptions of the submission's, made again: of a class that Python has, or of one made after the learner's.

None of them is a class of pytest's, so none can skip or end a test.
"""

import builtins
from typing import TYPE_CHECKING, Any

from .remote import ABOUT
from .values import Malformed

if TYPE_CHECKING:
    from .caller_values import CallerReader

ENDING = (KeyboardInterrupt, GeneratorExit)  # they would end more than a test


class SubmissionError(Exception):
    """An exception of the submission's that can't be made again as it was."""


def rebuilt(reader: "CallerReader", handle: int, kind: Any, *parts: Any) -> BaseException:
    args, attributes, text, notes, cause, context = parts
    kind = reader.value(kind)
    if not isinstance(kind, type) or not issubclass(kind, BaseException):
        raise Malformed("not an exception")
    values = reader.items(args)
    error = _made(kind, values, text)
    reader.caller.stands_for(handle, error)
    for name, value in attributes:
        _set(error, name, reader.value(value))
    for note in notes:
        if type(note) is str:
            error.add_note(note)
    error.__cause__ = _exception(reader.value(cause))
    if error.__cause__ is None:
        error.__context__ = _exception(reader.value(context))
    return error


def _made(kind: Any, values: list[Any], text: Any) -> BaseException:
    if issubclass(kind, ENDING):
        return SubmissionError(f"{kind.__name__}: {str(text)[:500]}")
    try:
        error = kind.__new__(kind, *values)
        base: Any = next(
            base for base in kind.__mro__ if base.__module__ == "builtins" and vars(builtins).get(base.__name__) is base
        )
        base.__init__(error, *values)
    except Exception:
        return SubmissionError(f"{kind.__name__}: {str(text)[:500]}")
    return error  # type: ignore[no-any-return] # it is an exception


def _set(error: BaseException, name: Any, value: Any) -> None:
    if type(name) is not str or not name.isidentifier() or name.startswith(("__", "_wire")):
        return
    if type(error) in ABOUT:
        error.__dict__[name] = value
    if hasattr(type(error), name) or type(error) not in ABOUT:
        try:
            object.__setattr__(error, name, value)
        except (AttributeError, TypeError):
            return


def _exception(value: Any) -> BaseException | None:
    return value if isinstance(value, BaseException) else None
