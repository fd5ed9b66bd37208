"""How values cross on the submission's side: the learner's objects by their numbers, the check's as guests."""

import collections
import importlib
import operator
import types
from typing import TYPE_CHECKING, Any

from . import guest, raised, standard, tables
from .describe import described_class, described_function, is_named_tuple, is_plain_function, parameters_of
from .facts import Facts
from .names import EXCEPTION_NAMES, TYPE_NAMES, name_of_class
from .spell import READERS, spelled
from .values import Reader, Writer

if TYPE_CHECKING:
    from .host import Host


class HostWriter(Writer):
    def __init__(self, host: "Host") -> None:
        super().__init__(host.links)
        self.host = host
        self.libraries = host.libraries

    def other(self, value: Any) -> Any:
        host = self.host
        kind = type(value)
        number = guest.number_of(value)
        if number is None:
            number = host.foreign.get(id(value))
        if number is not None:
            return ["g", number]
        if isinstance(value, type):
            return self.class_form(value)
        form = tables.written(self, value) or spelled(self, value)
        if form is not None:
            return form
        handle = host.handle_of(value)
        if handle in host.known:
            return ["h", handle]
        if isinstance(value, BaseException):
            self.first_time(handle)
            return raised.form(self, handle, value)
        if isinstance(value, tuple) and is_named_tuple(kind):
            return ["n", self.class_form(kind), self.items(tuple.__iter__(value))]
        self.first_time(handle)
        if is_plain_function(value):
            return ["f", handle, self.function_form(value)]
        if kind in (types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType):
            return ["k", handle, kind.__name__]
        return ["o", handle, self.class_form(kind)]

    def first_time(self, handle: int) -> bool:
        known = self.host.known
        if handle in known:
            return False
        known.add(handle)
        self.told.append(handle)
        return True

    def forget(self, told: list[int]) -> None:
        self.host.known.difference_update(told)

    def class_form(self, kind: type) -> Any:
        if id(kind) in self.host.foreign:
            return ["g", self.host.foreign[id(kind)]]
        if kind in TYPE_NAMES:
            return ["T", TYPE_NAMES[kind]]
        if kind in EXCEPTION_NAMES:
            return ["T", EXCEPTION_NAMES[kind]]
        if (name := name_of_class(kind)) is not None:
            return ["K", *name]
        handle = self.host.handle_of(kind)
        if not self.first_time(handle):
            return ["h", handle]
        form = described_class(kind)
        form["bases"] = [self.class_form(base) for base in kind.__bases__]
        form["methods"] = [[name, sort, self.function_form(function)] for name, sort, function in form["methods"]]
        form["annotations"] = self.annotations(vars(kind).get("__annotations__"))
        return ["class", handle, form]

    def function_form(self, function: Any) -> Any:
        form = described_function(function)
        parameters = parameters_of(function)
        if parameters is not None:
            form["parameters"] = [[name, kind, has, self.value(default)] for name, kind, has, default in parameters]
        form["annotations"] = self.annotations(function.__annotations__)
        if "__wrapped__" in vars(function):
            form["wrapped"] = self.value(function.__wrapped__)
        return form

    def annotations(self, annotations: Any) -> list[Any]:
        if type(annotations) is not dict:
            return []
        return [[name, self.value(value)] for name, value in annotations.items() if type(name) is str]

    forms = {**standard.FORMS, Facts: lambda _, value: ["facts", value.facts]}


class HostReader(Reader):
    def __init__(self, host: "Host", blobs: bytes) -> None:
        super().__init__(host.links, blobs)
        self.host = host

    def library(self, name: str) -> Any:
        return importlib.import_module(name)

    def _guest(self, number: int, description: dict[str, Any] | None = None) -> Any:
        if description is not None:
            self.host.guests[number] = guest.made(self.host, number, description)
        return self.host.guests[number]

    def _named_tuple(self, number: int, name: str, fields: list[str], items: Any) -> Any:
        return tuple.__new__(self._tuple(number, name, fields), self.items(items))

    def _tuple(self, number: int, name: str, fields: list[str]) -> Any:
        """A class like a named tuple of the check's."""
        host = self.host
        if number not in host.guests:
            host.guests[number] = kind = collections.namedtuple(name, fields)
            host.foreign[id(kind)] = number
        return host.guests[number]

    def _by_name(self, module: str, name: str) -> Any:
        return operator.attrgetter(name)(importlib.import_module(module))

    def _made(self, maker: Any, args: Any, named: Any) -> Any:
        flat = self.items(named)
        return self.value(maker)(*self.items(args), **dict(zip(flat[::2], flat[1::2], strict=True)))

    readers = {
        **standard.READERS,
        **READERS,
        **tables.READERS,
        "h": lambda reader, handle: reader.host.objects[handle],
        "n": lambda reader, kind, items: tuple.__new__(reader.value(kind), reader.items(items)),
        "g": _guest,
        "N": _by_name,
        "&": _made,
        "m": _named_tuple,
        "E": raised.read,
    }
