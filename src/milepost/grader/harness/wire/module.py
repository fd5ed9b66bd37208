"""The learner's module, as a check imports it."""

import importlib.abc
import importlib.machinery
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, Any

from .broken import WireBroken
from .remote import ABOUT, ALLOWED, RemoteObject, handle_of

if TYPE_CHECKING:
    from .caller import Caller

NOT_FROM_STAR = ("pytest", "test", "Test", "setup", "teardown", "setUp", "tearDown")  # names that pytest would act on
OF_THE_IMPORT = (
    "__spec__",
    "__loader__",
    "__package__",
    "__path__",
)  # Python sets them on this side's module, and here they stay
_own = object.__getattribute__


class RemoteModule(ModuleType):
    """Functions and classes are asked for once; the other side says when they are not what they were."""

    def __getattribute__(self, name: str) -> Any:
        if name == "__doc__":
            return _own(self, "_wire_caller").ask("get", self, name)
        if name.startswith("__") or name in ("_wire_caller", "_wire_remote", "_wire_handle"):
            return _own(self, name)
        return _attribute(self, name)

    def __getattr__(self, name: str) -> Any:
        if name == "__all__":
            return [public for public in _own(self, "_wire_caller").ask("public", self) if _is_safe(public)]
        if name not in ALLOWED:
            raise AttributeError(f"module {_own(self, '__name__')!r} has no attribute {name!r}", name=name, obj=self)
        return _attribute(self, name)

    def __setattr__(self, name: str, value: Any) -> None:
        if name in OF_THE_IMPORT:
            vars(self)[name] = value
            return
        if isinstance(value, RemoteModule) and _own(value, "__name__") == f"{_own(self, '__name__')}.{name}":
            return  # a package gets to know its module, and over there it does already
        caller, handle = _own(self, "_wire_caller"), _own(self, "_wire_handle")
        caller.fresh_functions.pop((handle, name), None)
        caller.ask("set", self, name, value)

    def __delattr__(self, name: str) -> None:
        caller, handle = _own(self, "_wire_caller"), _own(self, "_wire_handle")
        caller.fresh_functions.pop((handle, name), None)
        caller.ask("delete", self, name)

    def __dir__(self) -> list[str]:
        return [name for name in _own(self, "_wire_caller").ask("names", self) if type(name) is str]


def _attribute(module: RemoteModule, name: str) -> Any:
    caller, handle = _own(module, "_wire_caller"), _own(module, "_wire_handle")
    key = (handle, name)
    if key in caller.fresh_functions and caller.dead is None:
        return caller.fresh_functions[key]
    try:
        value = caller.get(module, name)
    except AttributeError as error:
        error.name, error.obj = name, module
        raise
    if isinstance(value, RemoteObject):
        return caller.modules.get(handle_of(value), value)
    if type(value) is FunctionType or (isinstance(value, type) and value in ABOUT):
        caller.fresh_functions[key] = value
    return value


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds the learner's modules over there. `files` maps each module's name to its file."""

    def __init__(self, caller: "Caller", files: dict[str, str]) -> None:
        self._caller = caller
        self._files = files

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname not in self._files:
            return None
        file = self._files[fullname]
        return importlib.machinery.ModuleSpec(fullname, self, origin=file, is_package=Path(file).name == "__init__.py")

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        return make_module(self._caller, spec.name, self._caller.ask("import", spec.name), self._files[spec.name])

    def exec_module(self, module: ModuleType) -> None:
        """It ran over there."""


def make_module(caller: "Caller", name: str, remote: Any, file: str) -> RemoteModule:
    if not isinstance(remote, RemoteObject):
        raise WireBroken(f"{name} is no module")
    module = RemoteModule(name)
    own = vars(module)
    own.update(_wire_caller=caller, _wire_remote=remote, _wire_handle=handle_of(remote), __file__=file)
    caller.handles[id(module)] = (handle_of(remote), module)
    caller.modules[handle_of(remote)] = module
    return module


def install(caller: "Caller", files: dict[str, str]) -> Finder:
    """From now on, `import` of these modules asks the submission's side."""
    finder = Finder(caller, files)
    sys.meta_path.insert(0, finder)
    return finder


def _is_safe(name: Any) -> bool:
    return type(name) is str and not name.startswith(NOT_FROM_STAR)
