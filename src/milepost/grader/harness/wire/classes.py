"""Makes, from what the submission's side says of a class or a function, one of ours that stands for it."""

import abc
import collections
import dataclasses
import inspect
import keyword
import types
from typing import TYPE_CHECKING, Any

from .remote import ABOUT, About, RemoteMeta, RemoteObject, attribute
from .special import special_methods
from .values import Malformed

if TYPE_CHECKING:
    from .caller_values import CallerReader

MODULE = "solution"
OF_A_TUPLE = ("__module__", "__qualname__", "__doc__", "__annotations__", "__getattr__")
FLAGS = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR


def make_class(reader: "CallerReader", handle: int, form: dict[str, Any]) -> type:
    """Raises Malformed and what making a class raises."""
    bases = [base for base in map(reader.value, form["bases"]) if isinstance(base, type)]
    space = _space(reader, form)
    raised = tuple(base for base in bases if issubclass(base, BaseException))
    if raised:
        space["__getattr__"] = attribute
        kind: Any = _exception_class(form["name"], raised, space)
    elif form["items"] is not None:
        space["__getattr__"] = attribute
        kind = _tuple_class(form, space)
    else:
        ours: Any = tuple(base for base in bases if issubclass(base, RemoteObject))
        kind = _made(form["name"], ours or (RemoteObject,), {**space, "__slots__": ()})
    ABOUT[kind] = About(reader.caller, handle, frozenset(map(_text, form["of_class"])))
    reader.caller.known[handle] = kind
    for name, sort, function in form["methods"]:
        type.__setattr__(kind, _name(name), _method(reader, kind, name, sort, function))
    if abstract := frozenset(map(_text, form["abstract"])):
        type.__setattr__(kind, "__abstractmethods__", abstract)
    for base in bases:
        if isinstance(base, abc.ABCMeta) and (base is abc.ABC or base.__module__ == "collections.abc"):
            base.register(kind)
    return kind  # type: ignore[no-any-return] # it is a class


def make_function(reader: "CallerReader", form: dict[str, Any], passes: Any) -> types.FunctionType:
    """A function that looks like the learner's and calls `passes(args, kwargs)`."""

    def stand_in(*args: Any, **kwargs: Any) -> Any:
        return passes(args, kwargs)

    code = stand_in.__code__
    flags = code.co_flags | (_typed(form["flags"], int) & FLAGS)
    name, line, file = _text(form["name"]), _typed(form["line"], int), _text(form["file"])
    code = code.replace(
        co_flags=flags, co_name=name, co_qualname=name, co_firstlineno=max(0, line % 1_000_000), co_filename=file
    )
    function = types.FunctionType(code, stand_in.__globals__, name, None, stand_in.__closure__)
    function.__qualname__ = _text(form["qualname"])
    function.__doc__ = form["doc"] if form["doc"] is None else _text(form["doc"], 5_000)
    function.__module__ = MODULE
    function.__annotations__ = dict(_annotations(reader, form))
    if "parameters" in form:
        parameters = [_parameter(reader, function.__annotations__, *parts) for parts in form["parameters"]]
        returns = function.__annotations__.get("return", inspect.Signature.empty)
        signature = inspect.Signature(parameters, return_annotation=returns, __validate_parameters__=False)
        function.__signature__ = signature  # type: ignore[attr-defined] # what inspect looks for first
        _set_keyword_defaults(function, parameters)
    if "wrapped" in form:
        function.__wrapped__ = reader.value(form["wrapped"])  # type: ignore[attr-defined] # as functools.wraps does
    return function


def is_stand_in(function: Any) -> bool:
    """Whether this is a function, or a method, that `make_function` made."""
    function = getattr(function, "__func__", function)
    return type(function) is types.FunctionType and function.__globals__ is globals()


def _space(reader: "CallerReader", form: dict[str, Any]) -> dict[str, Any]:
    space: dict[str, Any] = {
        "__module__": MODULE,
        "__qualname__": _text(form["qualname"]),
        "__doc__": None if form["doc"] is None else _text(form["doc"], 5_000),
        **special_methods(frozenset(map(_text, form["special"]))),
    }
    if form["unhashable"] is True:
        space["__hash__"] = None
    elif "__eq__" in space and "__hash__" not in space:
        space["__hash__"] = object.__hash__
    if form["annotations"]:
        space["__annotations__"] = dict(_annotations(reader, form))
    if form["fields"] is not None:
        _, fields = form["fields"]
        space["__dataclass_fields__"] = {_name(name): _field(name, *rest) for name, *rest in fields}
        space["__match_args__"] = tuple(_name(name) for name, init, *_ in fields if init is True)
    return space


def _made(name: str, bases: tuple[type, ...], space: dict[str, Any]) -> Any:
    space.pop("__abstractmethods__", None)
    return type.__new__(RemoteMeta, _text(name), bases, space)


def _exception_class(name: str, bases: tuple[type, ...], space: dict[str, Any]) -> Any:
    space = {name: value for name, value in space.items() if name not in ("__repr__", "__hash__", "__eq__")}
    try:
        return _made(name, bases, space)
    except TypeError:
        return _made(name, bases[:1], space)


def _tuple_class(form: dict[str, Any], space: dict[str, Any]) -> Any:
    base = collections.namedtuple(_name(form["name"]), list(map(_name, form["items"])))  # type: ignore[misc] # made while it runs
    kept: dict[str, Any] = {name: space[name] for name in OF_A_TUPLE if name in space}
    return _made(form["name"], (base,), {**kept, "__slots__": ()})


def _method(reader: "CallerReader", kind: type, name: str, sort: str, form: dict[str, Any]) -> Any:
    caller = reader.caller
    if sort == "f":
        return make_function(reader, form, lambda args, kwargs: caller.call_method(kind, name, args, kwargs))
    function = make_function(reader, form, lambda args, kwargs: caller.do(kind, name, args, kwargs))
    if sort == "s":
        return staticmethod(function)
    return classmethod(make_function(reader, form, lambda args, kwargs: caller.do(args[0], name, args[1:], kwargs)))


def _parameter(
    reader: "CallerReader", notes: dict[str, Any], name: str, kind: int, has: bool, default: Any
) -> inspect.Parameter:
    empty = inspect.Parameter.empty
    value = reader.value(default)
    return inspect.Parameter(
        _name(name), inspect._ParameterKind(kind), default=value if has is True else empty, annotation=notes.get(name, empty)
    )


def _set_keyword_defaults(function: types.FunctionType, parameters: list[inspect.Parameter]) -> None:
    """Those of the others can't be set: the code of the stand-in has no parameters that they could belong to."""
    named = {p.name: p.default for p in parameters if p.kind is p.KEYWORD_ONLY and p.default is not p.empty}
    function.__kwdefaults__ = named or None


def _annotations(reader: "CallerReader", form: dict[str, Any]) -> list[tuple[str, Any]]:
    return [(_text(name), reader.value(value)) for name, value in form["annotations"]]


def _field(name: str, init: bool, shown: bool, compared: bool) -> Any:
    field: Any = dataclasses.field(init=init is True, repr=shown is True, compare=compared is True)
    field.name = name
    field._field_type = dataclasses._FIELD  # type: ignore[attr-defined] # fields() returns those of this sort
    return field


def _name(value: Any) -> str:
    """A name that a class may have: no special one, and none of ours."""
    text = _text(value)
    if not text.isidentifier() or keyword.iskeyword(text) or text.startswith("_wire"):
        raise Malformed("not a name")
    if text.startswith("__") and text.endswith("__") and text != "__init__":
        raise Malformed("a special name")
    return text


def _text(value: Any, most: int = 500) -> str:
    if type(value) is not str or len(value) > most or "\0" in value:
        raise Malformed("not a text")
    return value


def _typed(value: Any, kind: type) -> Any:
    if type(value) is not kind:
        raise Malformed("not of its type")
    return value
