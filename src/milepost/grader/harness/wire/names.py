"""What both sides have anyway and can name to each other: built-in types, exceptions, functions of the standard library."""

import builtins
import functools
import operator
import sys
import types
from typing import Any

PLAIN_TYPES: dict[str, Any] = {
    kind.__name__: kind
    for kind in (
        *(object, type, int, float, complex, bool, str, bytes, bytearray, list, tuple, dict, set, frozenset, range, slice),
        *(memoryview, property, classmethod, staticmethod, super, zip, map, filter, enumerate, reversed),
    )
} | {"NoneType": type(None), "function": types.FunctionType, "module": types.ModuleType, "generator": types.GeneratorType}
TYPE_NAMES = {kind: name for name, kind in PLAIN_TYPES.items()}

EXCEPTIONS: dict[str, Any] = {
    name: value for name, value in vars(builtins).items() if isinstance(value, type) and issubclass(value, BaseException)
}
EXCEPTION_NAMES = {kind: kind.__name__ for kind in EXCEPTIONS.values()}

# Types whose instances cross by value, and those that tests like to name. Known where their module is.
KNOWN_CLASSES = {
    "abc": ("ABC",),
    "collections": ("Counter", "OrderedDict", "defaultdict", "deque", "ChainMap", "UserDict", "UserList", "UserString"),
    "collections.abc": ("Iterable", "Iterator", "Sequence", "Mapping", "Callable", "Hashable", "Sized", "Container"),
    "datetime": ("date", "time", "datetime", "timedelta", "timezone"),
    "decimal": ("Decimal",),
    "enum": ("Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"),
    "fractions": ("Fraction",),
    "pathlib": ("Path", "PurePath", "PosixPath", "PurePosixPath"),
    "uuid": ("UUID",),
}

# Exceptions of the standard library that a check may expect by their class.
KNOWN_EXCEPTIONS = {
    "asyncio.exceptions": ("CancelledError", "InvalidStateError", "IncompleteReadError", "QueueEmpty", "QueueFull"),
    "asyncio.queues": ("QueueEmpty", "QueueFull"),
    "binascii": ("Error",),
    "concurrent.futures._base": ("CancelledError",),
    "configparser": ("Error", "NoSectionError", "NoOptionError", "DuplicateSectionError"),
    "_csv": ("Error",),
    "dataclasses": ("FrozenInstanceError",),
    "decimal": ("InvalidOperation", "DivisionByZero", "Inexact", "Overflow"),
    "graphlib": ("CycleError",),
    "json.decoder": ("JSONDecodeError",),
    "_queue": ("Empty",),
    "queue": ("Full", "Empty"),
    "re": ("error",),
    "shutil": ("Error",),
    "sqlite3": ("Error", "IntegrityError", "OperationalError", "ProgrammingError"),
    "statistics": ("StatisticsError",),
    "struct": ("error",),
    "tomllib": ("TOMLDecodeError",),
    "urllib.error": ("URLError", "HTTPError"),
    "zoneinfo._common": ("ZoneInfoNotFoundError",),
}


def class_named(module: str, name: str) -> Any | None:
    """A known class of the standard library, if its module is loaded."""
    return getattr(sys.modules.get(module), name, None) if is_known(module, name) else None


def is_known(module: str, name: str) -> bool:
    return name in KNOWN_CLASSES.get(module, ()) or name in KNOWN_EXCEPTIONS.get(module, ())


def name_of_class(kind: type) -> tuple[str, str] | None:
    """How the other side knows a class of the standard library, or None."""
    for modules in (KNOWN_CLASSES, KNOWN_EXCEPTIONS):
        for module in (kind.__module__, "pathlib" if kind.__module__.startswith("pathlib.") else kind.__module__):
            if kind.__name__ in modules.get(module, ()) and getattr(sys.modules.get(module), kind.__name__, None) is kind:
                return module, kind.__name__
    return None


def name_of_function(function: Any) -> tuple[str, str] | None:
    """Where a function of the standard library is found: ("math", "sqrt"), ("builtins", "str.upper"), or None."""
    module = getattr(function, "__module__", None)
    name = getattr(function, "__qualname__", None)
    if isinstance(function, types.MethodDescriptorType | types.WrapperDescriptorType):
        module = function.__objclass__.__module__
    if module == "_operator":
        module = "operator"
    if not isinstance(module, str) or not isinstance(name, str) or not _is_standard(module):
        return None
    try:
        found = operator.attrgetter(name)(sys.modules[module])
    except (AttributeError, KeyError):
        return None
    return (module, name) if found is function else None


def parts_of_call(function: Any) -> tuple[Any, tuple[Any, ...], dict[str, Any]] | None:
    """What partial, itemgetter, attrgetter and methodcaller are made of, or None."""
    if type(function) is functools.partial:
        return functools.partial, (function.func, *function.args), dict(function.keywords)
    if type(function) in (operator.itemgetter, operator.attrgetter, operator.methodcaller):
        maker, arguments = function.__reduce__()
        return (maker, tuple(arguments), {}) if maker is type(function) else None
    return None


def _is_standard(module: str) -> bool:
    return module.partition(".")[0] in sys.stdlib_module_names
