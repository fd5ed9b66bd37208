"""How values cross on the check's side: the submission's as stand-ins of ours, the check's own as guests over there."""

import functools
from typing import TYPE_CHECKING, Any

from . import names, standard, tables
from .classes import make_class, make_function
from .facts import Facts
from .rebuilt import rebuilt
from .remote import ABOUT, RemoteObject, handle_of, make_object
from .spell import READERS, spelled
from .tasks import Remote
from .values import Malformed, Reader, Writer, need, typed

if TYPE_CHECKING:
    from .caller import Caller


class CallerWriter(Writer):
    def __init__(self, caller: "Caller") -> None:
        super().__init__(caller.links)
        self.caller = caller

    def other(self, value: Any) -> Any:
        kind = type(value)
        if kind in ABOUT:
            return self._remote(kind, value)
        known = self.caller.handles.get(id(value))
        if known is not None:
            return ["h", known[0]]
        if isinstance(value, type):
            form = self._class(value)
            if form is not None:
                return form
        elif isinstance(value, BaseException):
            return self._exception(value)
        elif isinstance(value, tuple) and hasattr(kind, "_fields"):
            number, _ = self.caller.guests.number(kind)
            return ["m", number, kind.__name__, list(kind._fields), self.items(value)]
        form = tables.written(self, value) or spelled(self, value) or self._by_name(value)
        return form if form is not None else self.guest(value)

    def forget(self, told: list[int]) -> None:
        self.caller.guests.forget(told)

    def guest(self, value: Any) -> Any:
        number, is_new = self.caller.guests.number(value)
        if not is_new:
            return ["g", number]
        self.told.append(number)
        return ["g", number, self.caller.guests.described(value)]

    def _remote(self, kind: Any, value: Any) -> Any:
        if isinstance(value, RemoteObject):
            return ["h", handle_of(value)]
        if isinstance(value, tuple):
            return ["n", ["h", ABOUT[kind].handle], self.items(tuple(value))]
        known = self.caller.handles.get(id(value))
        return ["h", known[0]] if known is not None else self._exception(value)

    def _class(self, value: type) -> Any | None:
        if value in ABOUT:
            return ["h", ABOUT[value].handle]
        name = names.TYPE_NAMES.get(value) or names.EXCEPTION_NAMES.get(value)
        if name is not None:
            return ["T", name]
        known = names.name_of_class(value)
        return ["K", *known] if known is not None else None

    def _exception(self, value: BaseException) -> Any:
        number, _ = self.caller.guests.number(value)
        kind: Any = next(base for base in type(value).__mro__ if base in names.EXCEPTION_NAMES or names.name_of_class(base))
        args = [arg if type(arg) in (str, int, float, bool, type(None)) else repr(arg) for arg in value.args]
        return ["E", number, kind.__name__, args, kind.__module__]

    def _by_name(self, value: Any) -> Any | None:
        if callable(value):
            named = names.name_of_function(value)
            if named is not None:
                return ["N", *named]
            parts = names.parts_of_call(value)
            if parts is not None and not _holds_own(value):
                maker, args, named_args = parts
                flat = [part for pair in named_args.items() for part in pair]
                maker_form = ["N", "functools" if maker.__module__ == "functools" else "operator", maker.__name__]
                return ["&", maker_form, self.items(args), self.items(flat)]
        return None

    libraries = tables.LIBRARIES
    forms = {**standard.FORMS, Remote: lambda _, value: ["h", value.handle]}


class CallerReader(Reader):
    def __init__(self, caller: "Caller", blobs: bytes) -> None:
        super().__init__(caller.links, blobs)
        self.caller = caller

    def _new(self, handle: Any) -> int:
        """A handle that nothing stands for yet."""
        need(type(handle) is int and handle not in self.caller.known)
        return handle  # type: ignore[no-any-return] # it was looked at

    def _known(self, handle: int) -> Any:
        return self.caller.known[typed(handle, int)]

    def _function(self, handle: int, description: Any) -> Any:
        caller = self.caller
        remote = Remote(self._new(handle))
        function = make_function(self, description, lambda args, named: caller.call(remote, args, named))
        return caller.stands_for(handle, function)

    def _object(self, handle: int, kind: Any) -> Any:
        self._new(handle)
        return self.caller.stands_for(handle, make_object(self._kind(kind), handle))

    def _class(self, handle: int, description: Any) -> Any:
        return make_class(self, self._new(handle), description)

    def _generator(self, handle: int, kind: str) -> Any:
        stand_in = self.caller.tasks.stand_in(Remote(self._new(handle)), kind)
        return self.caller.stands_for(handle, stand_in)

    def _exception(self, handle: int, kind: Any, *parts: Any) -> Any:
        return rebuilt(self, self._new(handle), kind, *parts)

    def _tuple(self, kind: Any, items: Any) -> Any:
        kind = self.value(kind)
        if not isinstance(kind, type) or not issubclass(kind, tuple) or not hasattr(kind, "_fields"):
            raise Malformed("not a tuple")
        return tuple.__new__(kind, self.items(items))

    def _kind(self, form: Any) -> type:
        """A class of ours for an object's class; for one that both sides have, one that can do nothing but be asked."""
        kind = self.value(form)
        if kind in ABOUT and issubclass(kind, RemoteObject):
            return kind  # type: ignore[no-any-return] # it is a class
        return self.caller.plain_class(kind)

    readers = {
        **standard.READERS,
        **READERS,
        **tables.READERS,
        "h": _known,
        "f": _function,
        "o": _object,
        "class": _class,
        "k": _generator,
        "E": _exception,
        "n": _tuple,
        "g": lambda reader, number: reader.caller.guests.object(typed(number, int)),
        "facts": lambda _, facts: Facts(facts),
    }


def _holds_own(function: Any) -> bool:
    """Whether it's a partial of a function that only the check has. Such a one keeps its identity: it may be a key."""
    if type(function) is not functools.partial:
        return False
    inner = function.func
    return not isinstance(inner, type) and names.name_of_function(inner) is None
